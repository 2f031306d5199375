internal import Diagnostics

/// Matches the path parameters of an operation with its path.
struct PathParameters {
  let context: LoadingContext

  /// - Returns: the parameters without those that the path does not contain, and with undeclared ones that it contains.
  ///   Reports each difference.
  func fitted(
    _ listed: [ListedParameter], to item: PathItem, at location: SourceLocation
  ) -> [Parameter] {
    let names = item.template.names
    let isNamed = Set(names)
    var parameters: [Parameter] = []
    for next in listed {
      var parameter = next.parameter
      if parameter.place == .path, item.key.reservedNames.contains(parameter.name) {
        parameter.allowReserved = true
      }
      if parameter.place == .path, let name = item.key.queryNames[parameter.name] {
        parameter.name = name
        parameter.place = .query
        parameter.style = .form
        parameters.append(parameter)
      } else if parameter.place == .path, !isNamed.contains(parameter.name) {
        context.warn(
          code: .parameterPath,
          "the path '\(item.path)' has no '{\(parameter.name)}'; the parameter is ignored",
          at: next.place,
          hint: SpellingSuggestion.nearest(to: parameter.name, among: names).map {
            "did you mean '\($0)'?"
          }
        )
      } else {
        parameters.append(parameter)
      }
    }
    let declared = Set(parameters.lazy.filter { $0.place == .path }.map(\.name))
    for name in names where !declared.contains(name) && !name.isEmpty {
      context.warn(
        code: .parameterPath,
        "the path parameter '\(name)' is not declared; it is read as a string", at: location,
        hint: "add it to 'parameters', with 'in: path' and 'required: true'")
      parameters.append(
        undeclared(
          name, keepsSlashes: item.key.reservedNames.contains(name), at: location))
    }
    return parameters
  }

  private func undeclared(
    _ name: String, keepsSlashes: Bool, at location: SourceLocation
  ) -> Parameter {
    Parameter(
      name: name, place: .path, isRequired: true, isDeprecated: false, style: .simple,
      explode: false, allowReserved: keepsSlashes, allowEmptyValue: false,
      schema: context.stringSchema(at: location),
      examples: [], extensions: Extensions(), location: location)
  }
}
