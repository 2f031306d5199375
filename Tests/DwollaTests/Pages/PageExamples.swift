// The examples of the pages in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file


/// Those that call operations, with the pages that they stand in.
let resourceExamples: [(page: String, run: @Sendable (Dwolla) async throws -> Void)] = [

]

