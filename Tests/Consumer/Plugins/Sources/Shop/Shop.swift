// The client is in Generated, by `swift package generate-client`.
