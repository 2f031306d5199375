/// A change that the authors of an API might make.
enum BlueprintMutation: CaseIterable {
  case addOperation, removeOperation, deprecateOperation, changeSecurity, addFailure
  case addParameter, removeParameter, changeParameter
  case addProperty, removeProperty, requireProperty, changeKind
  case addChoice, removeChoice, changeLength, changeDefault
  case toggleReadOnly, toggleWriteOnly, deprecateProperty, swapServers

  func applied(to blueprint: Blueprint, _ make: inout BlueprintGenerator) -> Blueprint {
    var result = blueprint
    let index = Int.random(in: result.operations.indices, using: &make.random)
    switch self {
    case .addOperation: result.operations.append(make.operation())
    case .removeOperation: result.operations.remove(at: index)
    case .swapServers: result.servers.swapAt(0, 1)
    default: apply(to: &result.operations[index], &make)
    }
    return result
  }

  private func apply(to operation: inout Blueprint.Operation, _ make: inout BlueprintGenerator) {
    switch self {
    case .deprecateOperation: operation.isDeprecated.toggle()
    case .changeSecurity:
      let choices = [
        [["key"], ["token"]], [["key", "token"]], [["login"]], [], [["token"]], [["key"], []],
      ]
      operation.security = choices.randomElement(using: &make.random) ?? []
    case .addFailure: operation.failures.append(409)
    case .addParameter: operation.parameters.append(make.parameter())
    case .removeParameter: operation.parameters.remove(at: 0)
    case .changeParameter, .changeDefault:
      let index = Int.random(in: operation.parameters.indices, using: &make.random)
      changeParameter(&operation.parameters[index], &make)
    default:
      if Bool.random(using: &make.random) {
        apply(to: &operation.request, &make)
      } else {
        apply(to: &operation.response, &make)
      }
    }
  }

  private func changeParameter(_ value: inout Blueprint.Value, _ make: inout BlueprintGenerator) {
    if self == .changeDefault, value.byDefault != nil {
      value.byDefault = ["second", nil].randomElement(using: &make.random) ?? nil
    } else if Bool.random(using: &make.random) {
      value.isRequired.toggle()
    } else {
      let kinds: [Blueprint.Kind] = [.boolean, .integer, .string]
      value.kind = kinds.randomElement(using: &make.random) ?? .string
      if value.kind != .string { value.byDefault = nil }
    }
  }

  /// Applies the change to a struct or to a nested one.
  private func apply(to values: inout [Blueprint.Value], _ make: inout BlueprintGenerator) {
    let index = Int.random(in: values.indices, using: &make.random)
    if case .object(var inner) = values[index].kind, Bool.random(using: &make.random) {
      apply(to: &inner, &make)
      values[index].kind = .object(inner)
      return
    }
    switch self {
    case .addProperty: values.append(make.value(depth: 0))
    case .removeProperty where values.count > 1: values.remove(at: index)
    case .requireProperty: values[index].isRequired.toggle()
    case .changeKind:
      values[index].kind = make.kind(depth: 0)
      values[index].longest = nil
    case .addChoice, .removeChoice: changeChoices(&values, &make)
    case .changeLength:
      guard let index = values.firstIndex(where: { $0.kind == .string }) else { return }
      values[index].longest = [20, 50, 80, nil].randomElement(using: &make.random) ?? nil
    case .toggleReadOnly: values[index].isReadOnly.toggle()
    case .toggleWriteOnly: values[index].isWriteOnly.toggle()
    case .deprecateProperty: values[index].isDeprecated.toggle()
    default: return
    }
  }

  private func changeChoices(
    _ values: inout [Blueprint.Value], _ make: inout BlueprintGenerator
  ) {
    for index in values.indices {
      guard case .choice(var choices) = values[index].kind else { continue }
      if self == .addChoice { choices.append(make.word("choice")) } else { choices.removeLast() }
      values[index].kind = .choice(choices)
      return
    }
  }
}
