import Dwolla
import Foundation
import LoopbackServer
import Testing

@Suite("Events")
struct EventTests {
  @Test("77 topics are known, and each has a kind of resource")
  func topics() {
    #expect(EventTopic.knownValues.count == 77)
    #expect(Set(EventTopic.knownValues).count == 77)
    for topic in EventTopic.knownValues { #expect(topic.resourceKind != nil, "\(topic)") }
  }

  @Test(
    "the kind of resource, by topic",
    arguments: [
      (EventTopic.accountSuspended, EventResource.Kind.account),
      (.customerCreated, .customer), (.customerVerificationDocumentNeeded, .customer),
      (.customerKBAVerificationPassed, .customer),
      (.customerVerificationDocumentApproved, .document),
      (.customerBeneficialOwnerCreated, .beneficialOwner),
      (.customerBeneficialOwnerVerificationDocumentNeeded, .beneficialOwner),
      (.customerBeneficialOwnerVerificationDocumentFailed, .document),
      (.customerExchangeReauthRequired, .exchange),
      (.fundingSourceAdded, .fundingSource), (.customerFundingSourceRTPEnabled, .fundingSource),
      (.customerMicrodepositsCompleted, .microDeposits),
      (.customerBalanceInquiryCompleted, .balance),
      (.bankTransferFailed, .transfer), (.customerTransferCompleted, .transfer),
      (.massPaymentCompleted, .massPayment), (.customerLabelCreated, .label),
      (.customerLabelLedgerEntryCreated, .ledgerEntry), (.statementCreated, .statement),
    ])
  func kinds(topic: EventTopic, kind: EventResource.Kind) {
    #expect(topic.resourceKind == kind)
  }

  @Test("an unknown topic has a kind if its prefix determines it")
  func unknownTopics() {
    #expect(EventTopic(rawValue: "customer_transfer_paused").resourceKind == .transfer)
    #expect(EventTopic(rawValue: "customer_moon_landed").resourceKind == nil)
    #expect(EventTopic(rawValue: "").resourceKind == nil)
  }

  private static func event(_ topic: String, _ resource: String?) throws -> Event {
    let link = resource.map { #""resource": {"href": "\#($0)"}"# } ?? ""
    let text = """
      {"_links": {\(link)}, "id": "e1", "topic": "\(topic)", "resourceId": "T1",
       "timestamp": "2026-01-16T15:37:02.000Z"}
      """
    return try JSONCoding.decoder.decode(Event.self, from: Data(text.utf8))
  }

  @Test("the resource of an event is decoded according to its topic")
  func resource() async throws {
    let transfer = """
      {"_links": {}, "id": "t1", "status": "processed", "amount": {"value": "1.00", "currency": "USD"},
       "created": "2026-01-12T22:00:22.970Z"}
      """
    try await withDwolla(answering: .hal(200, transfer)) { dwolla, server in
      let event = try Self.event("customer_transfer_completed", server.url + "/transfers/t1")
      guard case .transfer(let read) = try await dwolla.get(event.resource) else {
        Issue.record("another kind")
        return
      }
      #expect(read.status == .processed)
      let unknown = try Self.event("moon_landed", server.url + "/moons/m1")
      guard case .other(let json) = try await dwolla.get(unknown.resource) else {
        Issue.record("another kind")
        return
      }
      #expect(json["id"] == .string("t1"))
      #expect(await server.lines == ["GET /transfers/t1", "GET /moons/m1"])
    }
  }

  @Test("a resource on another server is not fetched, and a missing link is an error")
  func foreignResource() async throws {
    try await withDwolla(answering: Reply(200)) { dwolla, server in
      for resource in ["https://evil.example/transfers/t1", nil] {
        let event = try Self.event("transfer_completed", resource)
        await #expect(throws: LinkError.self) { try await dwolla.get(event.resource) }
      }
      #expect(await server.lines == [])
    }
  }
}
