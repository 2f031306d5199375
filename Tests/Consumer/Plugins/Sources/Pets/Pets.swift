// The client comes from the plugin OpenAPIClient; SwiftPM leaves out a target without a file of its own.
