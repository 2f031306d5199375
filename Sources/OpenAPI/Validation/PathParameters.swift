internal import Diagnostics

/// Makes the path parameters of an operation those of its path.
struct PathParameters {
  let context: LoadingContext

  /// - Returns: the parameters without those that the path has no place for, and with those that it names
  ///   and nobody has declared. Each difference is reported.
  func fitted(
    _ listed: [ListedParameter], to item: PathItem, at location: SourceLocation
  ) -> [Parameter] {
    let names = item.template.names
    var parameters: [Parameter] = []
    for next in listed {
      let parameter = next.parameter
      if parameter.place == .path, !names.contains(parameter.name) {
        context.warn(
          "the path '\(item.path)' has no '{\(parameter.name)}'; the parameter is left out",
          at: next.place,
          hint: Suggestion.nearest(to: parameter.name, among: names).map { "did you mean '\($0)'?" }
        )
      } else {
        parameters.append(parameter)
      }
    }
    let declared = Set(parameters.lazy.filter { $0.place == .path }.map(\.name))
    for name in names where !declared.contains(name) && !name.isEmpty {
      context.warn(
        "the path parameter '\(name)' is not declared; it is read as a string", at: location,
        hint: "add it to 'parameters', with 'in: path' and 'required: true'")
      parameters.append(undeclared(name, at: location))
    }
    return parameters
  }

  private func undeclared(_ name: String, at location: SourceLocation) -> Parameter {
    Parameter(
      name: name, place: .path, isRequired: true, isDeprecated: false, style: .simple,
      explode: false, allowReserved: false, allowEmptyValue: false,
      schema: context.stringSchema(at: location),
      examples: [], extensions: Extensions(), location: location)
  }
}
