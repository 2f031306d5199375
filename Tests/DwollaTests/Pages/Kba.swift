// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Kba.md
func pageDocsResourcesKba1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let kbaQuestions = try await dwolla.kba.getQuestions(id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4")
  print(kbaQuestions)
  _ = dwolla
  _ = kbaQuestions
}

// docs/resources/Kba.md
func pageDocsResourcesKba2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/kba/62dac6f3-bf8f-4961-9af8-428de8ecd9a4"
  let kbaQuestions = try await dwolla.kba.getQuestions(at: url)
  print(kbaQuestions)
  _ = dwolla
  _ = url
  _ = kbaQuestions
}

// docs/resources/Kba.md
func pageDocsResourcesKba3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await kbaGetQuestions(core, .init(id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4"))
  switch result {
  case .success(let kbaQuestions):
    print(kbaQuestions)
  case .failure(let error):
    print("kbaGetQuestions failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Kba.md
func pageDocsResourcesKba4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.kba.getQuestions(id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Kba.md
func pageDocsResourcesKba5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let kbaResult = try await dwolla.kba.verify(
    id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
    body: .init(
      answers: [
        .init(questionID: "2355953375", answerID: "2687969335"),
        .init(questionID: "2355953385", answerID: "2687969385"),
        .init(questionID: "2355953395", answerID: "2687969435"),
      ]
    )
  )
  print(kbaResult)
  _ = dwolla
  _ = kbaResult
}

// docs/resources/Kba.md
func pageDocsResourcesKba6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await kbaVerify(
    core,
    .init(
      id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
      body: .init(
        answers: [
          .init(questionID: "2355953375", answerID: "2687969335"),
          .init(questionID: "2355953385", answerID: "2687969385"),
          .init(questionID: "2355953395", answerID: "2687969435"),
        ]
      )
    )
  )
  switch result {
  case .success(let kbaResult):
    print(kbaResult)
  case .failure(let error):
    print("kbaVerify failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Kba.md
func pageDocsResourcesKba7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.kba.verify(
      id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
      body: .init(
        answers: [
          .init(questionID: "2355953375", answerID: "2687969335"),
          .init(questionID: "2355953385", answerID: "2687969385"),
          .init(questionID: "2355953395", answerID: "2687969435"),
        ]
      )
    )
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}
