// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Events.md
func pageDocsResourcesEvents1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let events = try await dwolla.events.list()
  print(events)
  _ = dwolla
  _ = events
}

// docs/resources/Events.md
func pageDocsResourcesEvents2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.events.all()
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/Events.md
func pageDocsResourcesEvents3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await eventsList(core)
  switch result {
  case .success(let events):
    print(events)
  case .failure(let error):
    print("eventsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Events.md
func pageDocsResourcesEvents4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.events.list()
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
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

// docs/resources/Events.md
func pageDocsResourcesEvents5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let event = try await dwolla.events.get(id: "81f6e13c-557c-4449-9331-da5c65e61095")
  print(event)
  _ = dwolla
  _ = event
}

// docs/resources/Events.md
func pageDocsResourcesEvents6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/events/81f6e13c-557c-4449-9331-da5c65e61095"
  let event = try await dwolla.events.get(at: url)
  print(event)
  _ = dwolla
  _ = url
  _ = event
}

// docs/resources/Events.md
func pageDocsResourcesEvents7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await eventsGet(core, .init(id: "81f6e13c-557c-4449-9331-da5c65e61095"))
  switch result {
  case .success(let event):
    print(event)
  case .failure(let error):
    print("eventsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Events.md
func pageDocsResourcesEvents8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.events.get(id: "81f6e13c-557c-4449-9331-da5c65e61095")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
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
