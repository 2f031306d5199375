// Made by openapi-codegen from the API's description; changes here get lost.

/// The links of a customer. Those that stand for an action are there only while the action is
/// allowed.
public nonisolated struct CustomerLinks: JSONObject {
  /// The customer.
  public var selfLink: Link?
  /// The customer's bank accounts, cards and balance.
  public var fundingSources: Link?
  /// The customer's transfers.
  public var transfers: Link?
  /// Sends money. It is there while the customer may.
  public var send: Link?
  /// Receives money. It is there while the customer may.
  public var receive: Link?
  /// Changes the customer's details.
  public var edit: Link?
  /// The form for the customer's details.
  public var editForm: Link?
  /// Deactivates the customer.
  public var deactivate: Link?
  /// Asks for the details once more, as they could not be verified.
  public var retryVerification: Link?
  /// Asks for the details once more, with all nine digits of the Social Security number.
  public var retryWithFullSSN: Link? {
    get { _retryWithFullSSN.value }
    set { _retryWithFullSSN.value = newValue }
  }
  /// Asks the customer questions about the past.
  public var verifyKBA: Link?
  /// Asks for a document of the customer's identity.
  public var verifyWithDocument: Link?
  /// Asks for a document of the business.
  public var verifyBusinessWithDocument: Link?
  /// Asks for documents of the controller and of the business.
  public var verifyControllerAndBusinessWithDocument: Link?
  /// Asks for a document of the name that the business trades under.
  public var uploadDbaDocument: Link?
  /// The form for documents.
  public var documentForm: Link?
  /// The people who own a quarter of the business or more.
  public var beneficialOwners: Link?
  /// Asks for more about a beneficial owner.
  public var verifyBeneficialOwners: Link?
  /// Asks for the statement that the beneficial owners are complete and right.
  public var certifyBeneficialOwnership: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]
  private var _retryWithFullSSN: Hidden<Link?>

  public init(
    selfLink: Link? = nil, fundingSources: Link? = nil, transfers: Link? = nil, send: Link? = nil,
    receive: Link? = nil, edit: Link? = nil, editForm: Link? = nil, deactivate: Link? = nil,
    retryVerification: Link? = nil, retryWithFullSSN: Link? = nil, verifyKBA: Link? = nil,
    verifyWithDocument: Link? = nil, verifyBusinessWithDocument: Link? = nil,
    verifyControllerAndBusinessWithDocument: Link? = nil, uploadDbaDocument: Link? = nil,
    documentForm: Link? = nil, beneficialOwners: Link? = nil, verifyBeneficialOwners: Link? = nil,
    certifyBeneficialOwnership: Link? = nil, additionalLinks: [String: JSONValue] = [:]
  ) {
    self.selfLink = selfLink
    self.fundingSources = fundingSources
    self.transfers = transfers
    self.send = send
    self.receive = receive
    self.edit = edit
    self.editForm = editForm
    self.deactivate = deactivate
    self.retryVerification = retryVerification
    _retryWithFullSSN = Hidden(retryWithFullSSN)
    self.verifyKBA = verifyKBA
    self.verifyWithDocument = verifyWithDocument
    self.verifyBusinessWithDocument = verifyBusinessWithDocument
    self.verifyControllerAndBusinessWithDocument = verifyControllerAndBusinessWithDocument
    self.uploadDbaDocument = uploadDbaDocument
    self.documentForm = documentForm
    self.beneficialOwners = beneficialOwners
    self.verifyBeneficialOwners = verifyBeneficialOwners
    self.certifyBeneficialOwnership = certifyBeneficialOwnership
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.selfLink, "self"), (\.fundingSources, "funding-sources"),
    (\.transfers, "transfers"), (\.send, "send"), (\.receive, "receive"), (\.edit, "edit"),
    (\.editForm, "edit-form"), (\.deactivate, "deactivate"),
    (\.retryVerification, "retry-verification"), (\.retryWithFullSSN, "retry-with-full-ssn"),
    (\.verifyKBA, "verify-kba"), (\.verifyWithDocument, "verify-with-document"),
    (\.verifyBusinessWithDocument, "verify-business-with-document"),
    (\.verifyControllerAndBusinessWithDocument, "verify-controller-and-business-with-document"),
    (\.uploadDbaDocument, "upload-dba-document"), (\.documentForm, "document-form"),
    (\.beneficialOwners, "beneficial-owners"),
    (\.verifyBeneficialOwners, "verify-beneficial-owners"),
    (\.certifyBeneficialOwnership, "certify-beneficial-ownership"),
    (\.additionalLinks, WireName.others)
  )
}
