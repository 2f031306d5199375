// `swift package generate-client` writes the client to Generated.
