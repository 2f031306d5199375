extension DiagnosticCode {
  /// What it means, and what to do about it.
  public var explanation: String {
    switch self {
    case .yamlEncoding:
      """
      The file is not text that YAML or JSON can hold: bytes that are not UTF-8 or UTF-16, \
      control characters, or no text at all. Save it as UTF-8.
      """
    case .yamlSyntax:
      """
      The file does not follow the grammar of YAML 1.2 or of JSON at this place. What is \
      reported is where the reader stopped; the cause can be a line above it: an \
      indentation, a quote or a bracket that is not closed.
      """
    case .yamlKey:
      """
      Keys of mappings are single values, each there once, and only mappings can be merged \
      with '<<'.
      """
    case .yamlAlias:
      """
      An alias, '*name', stands for a value that has the anchor '&name' earlier in the same \
      file.
      """
    case .yamlTag:
      """
      A tag such as '!!int' has to fit the value behind it.
      """
    case .yamlDocument:
      """
      A file holds one document: it is neither empty nor several ones with '---' between.
      """
    case .limitSize:
      """
      A file, a value or all files together are larger than what is read. The limits keep a \
      document that nobody checked from using up the memory.
      """
    case .limitDepth:
      """
      Values, schemas or references stand in one another more deeply than what is read.
      """
    case .limitCount:
      """
      There are more values, objects or files than what is read, aliases and references \
      counted as often as they are used.
      """
    case .limitMemory:
      """
      The system gave no more memory.
      """
    case .fileUnreadable:
      """
      A file does not exist or cannot be read.
      """
    case .fileOutside:
      """
      References lead only to files in the folder of the root document and below it, so that \
      a document cannot read what is elsewhere on the machine.
      """
    case .documentVersion:
      """
      OpenAPI 3.0, 3.1 and 3.2 are read. A document says in 'openapi' which it is. Swagger 2.0 \
      has to be converted first; an overlay is no document.
      """
    case .documentEmpty:
      """
      The document has no operation, so there is no client to make.
      """
    case .documentInfo:
      """
      'info' has to have a title and a version; they name the client and its versions.
      """
    case .keywordUnknown:
      """
      A keyword that OpenAPI does not know has no effect. It is often misspelt, or indented \
      too far or too little; extensions begin with 'x-'.
      """
    case .keywordType:
      """
      The value of a keyword has another type than OpenAPI demands. What can be made of it \
      is used.
      """
    case .keywordMissing:
      """
      A keyword that has to be there is not. What it says is guessed, or what it belongs to \
      is ignored.
      """
    case .keywordVersion:
      """
      The keyword belongs to another version of OpenAPI than the one that the document \
      names. It is read all the same.
      """
    case .keywordIgnored:
      """
      The keyword has no effect where it stands.
      """
    case .componentName:
      """
      The names of components have letters, digits, '.', '-' and '_' alone, so that \
      references to them need no escapes. Others are read all the same.
      """
    case .referenceRemote:
      """
      Nothing is fetched from the network. Save what is referred to in the folder of the \
      document.
      """
    case .referenceInvalid:
      """
      The text of a '$ref' is no reference: a relative path, a JSON pointer behind '#', or \
      both.
      """
    case .referenceMissing:
      """
      A reference leads to nothing. Check the name, and its capitals.
      """
    case .referenceCycle:
      """
      A chain of references has to end at something other than a reference.
      """
    case .referenceMisplaced:
      """
      A '$ref' stands where OpenAPI allows none. It is followed.
      """
    case .parameterInvalid:
      """
      A parameter has a name, a place ('path', 'query', 'header' or 'cookie') and a schema \
      or one media type.
      """
    case .parameterStyle:
      """
      The style is not defined for the place or the type of the parameter, or the client \
      cannot write it.
      """
    case .parameterPath:
      """
      The parameters in a path and those that are declared have to be the same, and all of \
      them required.
      """
    case .parameterSchema:
      """
      Values of this schema cannot be written at the place of the parameter, which is passed \
      as a string therefore.
      """
    case .pathInvalid:
      """
      A path begins with '/', and names its parameters in braces: '/customers/{id}'.
      """
    case .operationId:
      """
      Each operation has an 'operationId' of its own: the types and the method are named \
      after it.
      """
    case .operationResponses:
      """
      An operation lists its answers by status: 100 to 599, a range such as '4XX', or \
      'default'.
      """
    case .operationBody:
      """
      HTTP gives the body of a GET, HEAD or TRACE request no meaning. Servers and what \
      stands before them refuse such a request, or read it without its body.
      """
    case .operationServers:
      """
      The client sends all calls to its own server, so that one that was pointed at a \
      sandbox never reaches production. Servers of single operations or paths are left to \
      the caller.
      """
    case .operationSelection:
      """
      The configuration asks for a tag or an operation that the document does not have.
      """
    case .paginationUnfollowed:
      """
      The document or the configuration says how a list comes in pages, and the client cannot go from one to the \
      next like that. The operation is called as others are, one page at a time.
      """
    case .mediaTypeInvalid:
      """
      A body is described under a media type: 'application/json', 'text/plain; \
      charset=utf-8', 'image/*'.
      """
    case .mediaTypeAssumed:
      """
      The client handles a body in another way than its media type says: an object under a \
      type that is no JSON is sent as JSON, and of several media types one is offered.
      """
    case .securityUndefined:
      """
      A requirement names a security scheme that 'components/securitySchemes' does not have.
      """
    case .securityInvalid:
      """
      A security scheme or requirement is not as OpenAPI demands, and is ignored.
      """
    case .securityUnsupported:
      """
      The client cannot authenticate in this way by itself; callers send the credential as a \
      header.
      """
    case .serverInvalid:
      """
      A server has a URL, and a default for each variable in it.
      """
    case .serverRelative:
      """
      Where a relative URL leads depends on where the document is, which the client cannot \
      know. Callers give the whole URL.
      """
    case .tagInvalid:
      """
      A tag is a mapping with a name.
      """
    case .exampleInvalid:
      """
      Examples are not where or how OpenAPI wants them. What can be made of them is used.
      """
    case .schemaType:
      """
      The type is none of JSON's: null, boolean, integer, number, string, array, object.
      """
    case .schemaRequired:
      """
      'required' of a schema lists names of properties. One that is not among the properties \
      is often misspelt, or stands in another part of an 'allOf'.
      """
    case .schemaShape:
      """
      The schema says something that no value can be described by. Any value is allowed \
      there, or the part is ignored.
      """
    case .schemaKeywordAsProperty:
      """
      Something stands among the properties that is most likely meant as a keyword of the \
      schema: it is indented too far.
      """
    case .schemaCycle:
      """
      A schema cannot be a part of itself by 'allOf': no value would ever be complete.
      """
    case .schemaEndless:
      """
      A list or map that holds itself with no object between has no type in Swift. Its \
      values are any JSON.
      """
    case .schemaDiscriminator:
      """
      A discriminator names the property that tells the alternatives of a 'oneOf' apart. \
      Without these it says nothing about a value.
      """
    case .schemaUnionAmbiguous:
      """
      A value of one alternative also fits another one, which is tried first. Give the \
      alternatives a discriminator, or each a required property that the others do not have.
      """
    case .schemaAlternativesLeftOut:
      """
      The alternatives do not fit the properties beside them. The properties are generated, \
      the alternatives are not.
      """
    case .schemaUnsupported:
      """
      The keyword has no counterpart in the client. Any value is allowed there.
      """
    case .overlayInvalid:
      """
      An overlay does not follow the Overlay Specification, 1.0 or 1.1: it has a version in \
      'overlay', and 'actions', each with a 'target' and one of 'update', 'remove' and 'copy'.
      """
    case .overlayTarget:
      """
      A target of an overlay is no JSONPath query by RFC 9535. Names with other characters \
      than letters, digits and '_' stand in brackets and quotes: $.paths['/pets'].
      """
    case .overlayUnmatched:
      """
      An action of an overlay selects nothing, so it changes nothing. It is often misspelt, \
      or an action before it removed what it is about. A 'copy' has to select one node.
      """
    case .overlayIncompatible:
      """
      An action of an overlay merges a mapping, a list or a single value with something of \
      another kind, or removes the document itself. To replace a value by one of another \
      kind, one action removes it and another one adds the new value to what it was in.
      """
    case .configurationInvalid:
      """
      The configuration has a key with a value that cannot be used.
      """
    case .configurationUnknownKey:
      """
      The configuration has a key that is not known. It is often misspelt.
      """
    case .configurationMissing:
      """
      Something that has to be known is neither in the configuration nor on the command \
      line.
      """
    case .configurationName:
      """
      The name of a package is a Swift identifier in UpperCamelCase that neither Swift nor a \
      library that clients use has.
      """
    case .packageForeign:
      """
      A file stands where one of the package belongs, and the generator did not write it. \
      Such a file is never touched.
      """
    case .packageEdited:
      """
      A generated file was edited by hand. It is kept unless '--overwrite' is given: put \
      extensions into files of your own.
      """
    case .packageObstacle:
      """
      Something other than a file or folder of the package is in the way: a symbolic link, a \
      folder for a file, a file for a folder. The generator writes through none of them.
      """
    case .packageBusy:
      """
      Another run writes to the same package. Wait until it is done.
      """
    case .packagePaths:
      """
      Two files of the package would be one, or one would not stay inside the package.
      """
    case .packageManifest:
      """
      The list of generated files, '.openapi-codegen.json', cannot be used. Restore it from \
      version control.
      """
    case .packageInterrupted:
      """
      An earlier run was killed. As a warning: the next 'generate' undoes what was begun. As an error: that \
      cannot be undone without a decision of yours.
      """
    case .packageUnwritable:
      """
      The system refused to write: the disk is full, or the folder is read-only. The package \
      is as it was.
      """
    case .packageRegions:
      """
      The README has none of the generator's regions, or one without an end. It stays as it is.
      """
    case .packageChangelog:
      """
      The list of changes gets no entry, as the line that entries go below is not in it.
      """
    case .comparisonUnusable:
      """
      One of the sides has nothing to compare: no manifest, or one that does not say what \
      the package declares.
      """
    case .comparisonStale:
      """
      A change that the configuration accepts is none of those between the two versions, or \
      was accepted for another version.
      """
    }
  }
}
