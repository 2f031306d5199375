// Made by openapi-codegen from the API's description; changes here get lost.

/// A pet, in a file of its own.
public nonisolated struct Pet: Codable, Equatable, Sendable {
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
    id: String,
    owner: Owner,
    friend: Pet? = nil,
    formerOwner: Owner? = nil,
    ownerWithMore: OwnerWithMore? = nil,
    tag: Tag? = nil
  ) {
    self.id = id
    self.owner = owner
    indirectFriend = Indirect(friend)
    self.formerOwner = formerOwner
    self.ownerWithMore = ownerWithMore
    self.tag = tag
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    owner = try container.decode("owner")
    indirectFriend = Indirect(try container.decodeIfPresent("friend"))
    formerOwner = try container.decodeIfPresent("formerOwner")
    ownerWithMore = try container.decodeIfPresent("ownerWithMore")
    tag = try container.decodeIfPresent("tag")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(id, "id")
    try container.encode(owner, "owner")
    try container.encodeIfPresent(friend, "friend")
    try container.encodeIfPresent(formerOwner, "formerOwner")
    try container.encodeIfPresent(ownerWithMore, "ownerWithMore")
    try container.encodeIfPresent(tag, "tag")
  }

  public nonisolated struct OwnerWithMore: Codable, Equatable, Sendable {
    public var name: String?
    public var pets: [Pet]?
    public var since: CalendarDate?

    public init(name: String? = nil, pets: [Pet]? = nil, since: CalendarDate? = nil) {
      self.name = name
      self.pets = pets
      self.since = since
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      name = try container.decodeIfPresent("name")
      pets = try container.decodeIfPresent("pets")
      since = try container.decodeIfPresent("since")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(name, "name")
      try container.encodeIfPresent(pets, "pets")
      try container.encodeIfPresent(since, "since")
    }
  }
}
