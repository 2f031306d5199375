/// The first line of each Swift file that is made from the document.
let fileHeader = "// Made by openapi-codegen from the API's description; changes here get lost."
