// The client comes from the plugin OpenAPIClient; SwiftPM omits a target without its own file.
