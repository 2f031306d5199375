// Made by openapi-codegen from the API's description; changes here get lost.

/// A pet, in a file of its own.
public nonisolated struct Pet: JSONObject {
  /// A number.
  public var id: String
  /// Prose beside the reference.
  public var owner: Owner
  /// A pet, in a file of its own.
  public var friend: Pet? {
    get { indirectFriend.value }
    set { indirectFriend.value = newValue }
  }
  /// Deprecated.
  public var formerOwner: Owner?
  public var ownerWithMore: OwnerWithMore?
  public var tag: Tag?
  private var indirectFriend: Indirect<Pet?>

  public init(
    id: String, owner: Owner, friend: Pet? = nil, formerOwner: Owner? = nil,
    ownerWithMore: OwnerWithMore? = nil, tag: Tag? = nil
  ) {
    self.id = id
    self.owner = owner
    indirectFriend = Indirect(friend)
    self.formerOwner = formerOwner
    self.ownerWithMore = ownerWithMore
    self.tag = tag
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.owner, "owner"), (\.friend, "friend"),
    (\.formerOwner, "formerOwner"), (\.ownerWithMore, "ownerWithMore"), (\.tag, "tag")
  )

  public nonisolated struct OwnerWithMore: JSONObject {
    public var name: String?
    public var pets: [Pet]?
    public var since: CalendarDate?

    public init(name: String? = nil, pets: [Pet]? = nil, since: CalendarDate? = nil) {
      self.name = name
      self.pets = pets
      self.since = since
    }

    public static let properties = Properties(
      Self.init, (\.name, "name"), (\.pets, "pets"), (\.since, "since")
    )
  }
}
