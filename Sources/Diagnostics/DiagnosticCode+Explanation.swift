extension DiagnosticCode {
  /// The meaning of the code, and what to do.
  public var explanation: String {
    switch self {
    case .yamlEncoding:
      """
      The file is not valid text: it has bytes that are not UTF-8 or UTF-16, has control \
      characters, or is binary. Save it as UTF-8.
      """
    case .yamlSyntax:
      """
      The file does not follow the grammar of YAML 1.2 or JSON here. The position is where the \
      parser stopped. The cause can be on an earlier line: an indentation, or a quote or bracket \
      that is not closed.
      """
    case .yamlKey:
      """
      Each key of a mapping must be a single value and must be unique, and only mappings can be \
      merged with '<<'.
      """
    case .yamlAlias:
      """
      An alias, '*name', needs a value with the anchor '&name' earlier in the same file.
      """
    case .yamlTag:
      """
      A tag such as '!!int' must fit the value that follows it.
      """
    case .yamlDocument:
      """
      A file must contain exactly one document. It cannot be empty or contain several documents \
      separated by '---'.
      """
    case .limitSize:
      """
      A file, a value, or all files together exceed a size limit. The limits keep untrusted \
      documents from using up all memory. '--limit' and 'limits:' raise them.
      """
    case .limitDepth:
      """
      Values, schemas or references are nested more deeply than a limit allows. '--limit' and \
      'limits:' raise most limits.
      """
    case .limitCount:
      """
      The document has more values, objects or files than a limit allows. Aliases and references \
      count each time they are used. '--limit' and 'limits:' raise the limits.
      """
    case .limitMemory:
      """
      The system ran out of memory.
      """
    case .fileUnreadable:
      """
      The file does not exist, or cannot be read.
      """
    case .fileOutside:
      """
      References may only read files in or below the folder of the root document, so that a \
      document cannot read other files on the machine. 'roots:' and '--reference-root' add \
      folders.
      """
    case .documentVersion:
      """
      OpenAPI 3.0, 3.1 and 3.2 are supported. 'openapi' must contain the version. Convert a \
      Swagger 2.0 document first. An overlay is not a document.
      """
    case .documentEmpty:
      """
      The document has no operations, webhooks or schemas, so there is nothing to generate.
      """
    case .documentInfo:
      """
      'info' must have a title and a version. They name the client and its version.
      """
    case .keywordUnknown:
      """
      OpenAPI does not define this keyword, so it has no effect. It is often misspelled, or its \
      indentation is wrong. Extensions start with 'x-'.
      """
    case .keywordType:
      """
      The value of a keyword has the wrong type. The generator uses what it can.
      """
    case .keywordMissing:
      """
      A required keyword is missing. The generator guesses the value, or ignores the object.
      """
    case .keywordVersion:
      """
      The keyword belongs to a different version of OpenAPI from the document's. It is supported \
      anyway.
      """
    case .keywordIgnored:
      """
      The keyword has no effect here.
      """
    case .componentName:
      """
      Names of components may contain only letters, digits, '.', '-' and '_', so that references to \
      them need no escapes. Other names are supported anyway.
      """
    case .referenceRemote:
      """
      References never use the network. Save the referenced file in the folder of the document, \
      or list a copy under 'copies:'.
      """
    case .referenceInvalid:
      """
      The value of '$ref' is not a valid reference: a relative path, a JSON pointer after '#', \
      or both.
      """
    case .referenceMissing:
      """
      The target of the reference does not exist. Check its spelling and its case.
      """
    case .referenceCycle:
      """
      A chain of references must end at something that is not a reference.
      """
    case .referenceMisplaced:
      """
      OpenAPI does not allow a '$ref' here. It is resolved anyway.
      """
    case .parameterInvalid:
      """
      A parameter needs a name, a location ('path', 'query', 'header' or 'cookie'), and a schema \
      or one media type.
      """
    case .parameterStyle:
      """
      The style is not defined for the location or the type of the parameter, or the client does \
      not support it.
      """
    case .parameterPath:
      """
      The parameters in a path must match the declared path parameters, and all of them must be \
      required.
      """
    case .parameterSchema:
      """
      Values of this schema cannot be sent in this location, so callers pass a string.
      """
    case .pathInvalid:
      """
      A path must start with '/', and have its parameters in braces: '/customers/{id}'.
      """
    case .operationId:
      """
      Each operation needs a unique 'operationId'. Its types and its method are named after it.
      """
    case .operationResponses:
      """
      An operation lists its responses by status: 100 to 599, a range such as '4XX', or \
      'default'.
      """
    case .operationBody:
      """
      The body of a GET, HEAD or TRACE request has no meaning in HTTP. Servers and proxies \
      reject such a request, or ignore its body.
      """
    case .operationServers:
      """
      An operation's own server is used in place of the client's server of the same name, or of the \
      first one, so that a client for a sandbox never reaches production. If the document has no \
      server that it can replace, callers pass the server.
      """
    case .operationSelection:
      """
      The configuration selects a tag, an operation or a path that the document does not have.
      """
    case .paginationUnfollowed:
      """
      The document or the configuration describes the pagination of a list, but the client cannot find the next page \
      that way. The operation returns one page at a time.
      """
    case .mediaTypeInvalid:
      """
      A body needs a valid media type: 'application/json', 'text/plain; charset=utf-8' or \
      'image/*'.
      """
    case .mediaTypeAssumed:
      """
      The client does not follow the media type of a body literally. For example, an object \
      under a media type that is not JSON is sent as JSON, and only one of several equivalent \
      media types is supported.
      """
    case .securityUndefined:
      """
      A security requirement names a scheme that 'components/securitySchemes' does not define.
      """
    case .securityInvalid:
      """
      A security scheme or a security requirement is invalid and is ignored.
      """
    case .securityUnsupported:
      """
      The client does not support this kind of authentication. Callers send the credential in a \
      header.
      """
    case .serverInvalid:
      """
      A server needs a URL, and a default for each of its variables.
      """
    case .serverRelative:
      """
      A relative server URL depends on where the document is published, which the client does \
      not know. Callers pass the complete URL.
      """
    case .tagInvalid:
      """
      A tag must be a mapping with a name.
      """
    case .exampleInvalid:
      """
      An example is in the wrong place or has the wrong form. The generator uses what it can.
      """
    case .schemaType:
      """
      The type must be a JSON type: null, boolean, integer, number, string, array or object.
      """
    case .schemaRequired:
      """
      'required' of a schema is a list of property names. A name without a property is often \
      misspelled, or the property is in another part of an 'allOf'.
      """
    case .schemaShape:
      """
      No value can match the schema. Any value is allowed here, or this part of the schema is \
      ignored.
      """
    case .schemaKeywordAsProperty:
      """
      A property looks like a keyword of the schema that is indented too far.
      """
    case .schemaCycle:
      """
      A schema cannot include itself through 'allOf', because no value would ever be complete.
      """
    case .schemaEndless:
      """
      A list or a map that contains itself without an object in between has no Swift type. Its \
      values are generated as any JSON.
      """
    case .schemaDiscriminator:
      """
      A discriminator names the property that distinguishes the alternatives of a 'oneOf'. \
      Without alternatives, or without the property, it has no effect.
      """
    case .schemaUnionAmbiguous:
      """
      A value of one alternative can also match another one that is tried first. Add a \
      discriminator, or give each alternative a required property that the others do not have.
      """
    case .schemaAlternativesLeftOut:
      """
      The alternatives contradict the properties of the schema. The properties are generated, \
      and the alternatives are not.
      """
    case .schemaUnsupported:
      """
      The client does not support this keyword. Any value is allowed here.
      """
    case .overlayInvalid:
      """
      The overlay does not follow the Overlay Specification 1.0 or 1.1. It needs a version in \
      'overlay', and 'actions', each with a 'target' and one of 'update', 'remove' and 'copy'.
      """
    case .overlayTarget:
      """
      The target is not a JSONPath query as defined by RFC 9535. Put names with characters other \
      than letters, digits and '_' in brackets and quotes: $.paths['/pets'].
      """
    case .overlayUnmatched:
      """
      An action of the overlay selects nothing, so it has no effect. Its target is often \
      misspelled, or an earlier action removed the node. A 'copy' must select exactly one node.
      """
    case .overlayIncompatible:
      """
      An action of the overlay merges a mapping, a list or a single value with another kind of \
      value, or removes the document itself. To replace a value with one of another kind, remove \
      it in one action and add the new value in another.
      """
    case .configurationInvalid:
      """
      A key of the configuration has an invalid value.
      """
    case .configurationUnknownKey:
      """
      The configuration has an unknown key. It is often misspelled.
      """
    case .configurationMissing:
      """
      A required setting is neither in the configuration nor on the command line.
      """
    case .configurationName:
      """
      The name of a package must be a Swift identifier in UpperCamelCase, and must not be a name \
      of Swift or of a library that clients use.
      """
    case .packageForeign:
      """
      A file that the generator did not write has the path of a generated file. The generator \
      never changes such a file.
      """
    case .packageEdited:
      """
      A generated file was edited by hand. It is kept unless you pass '--overwrite'. Put \
      extensions in your own files.
      """
    case .packageObstacle:
      """
      A symbolic link, or a folder in place of a file or the reverse, blocks the path of a \
      generated file. The generator does not write through it.
      """
    case .packageBusy:
      """
      Another run is writing to the same package. Wait until it finishes.
      """
    case .packagePaths:
      """
      Two generated files would have the same path, or a path would leave the package.
      """
    case .packageManifest:
      """
      The list of generated files, '.openapi-codegen.json', is damaged or unsupported. Restore \
      it from version control.
      """
    case .packageInterrupted:
      """
      An earlier run was interrupted. As a warning: the next 'generate' undoes it. As an error: \
      undoing it needs your decision.
      """
    case .packageUnwritable:
      """
      The system refused to write: the disk is full, or the folder is read-only. The package is \
      unchanged.
      """
    case .packageRegions:
      """
      The README has no generated regions, or one without an end. It is not changed.
      """
    case .packageChangelog:
      """
      The changelog gets no entry, because it has no line that marks the place for new entries.
      """
    case .comparisonUnusable:
      """
      One of the versions cannot be compared: it has no manifest, or a manifest that does not \
      list declarations.
      """
    case .comparisonStale:
      """
      The configuration accepts a change that is not among the changes between the two versions, \
      or that was accepted for another version.
      """
    }
  }
}
