// The plugin OpenAPIClient generates the client. SwiftPM ignores a target without a Swift file.
