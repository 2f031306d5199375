import Foundation

/// A document that contains a text in every place for text.
enum HostileDocument {
  /// Removes braces, which have a meaning in paths.
  private static func path(_ text: String) -> String {
    "/things/{id}/" + text.filter { !"{}?#".contains($0) }
  }

  /// A document with the text in every place for free text.
  static func text(with text: String) throws -> String {
    let object: [String: Any] = [
      "type": "object", "description": text, "title": text, "required": [text],
      "properties": [
        text: ["type": "string", "description": text, "enum": [text, text + "2", "other"]],
        "plain": ["type": "string", "deprecated": true, "description": text],
      ],
      "additionalProperties": ["type": "string"],
    ]
    let alternatives = ["a", "b"].map { suffix in
      [
        "type": "object", "description": text,
        "properties": ["code": ["type": "string", "example": text + suffix]],
      ] as [String: Any]
    }
    let tagged = ["a", "b"].map { suffix in
      [
        "type": "object", "title": text, "required": [text],
        "properties": [text: ["type": "string", "const": text + suffix], suffix: [:]],
      ] as [String: Any]
    }
    let operation: [String: Any] = [
      "operationId": text, "summary": text, "description": text, "tags": [text],
      "x-speakeasy-group": text, "x-speakeasy-name-override": text,
      "parameters": [
        [
          "name": text, "in": "query", "description": text, "example": text, "x-text": text,
          "schema": ["type": "string", "default": text, "pattern": text, "format": text],
        ],
        ["name": text, "in": "header", "description": text, "schema": ["enum": [text, "a"]]],
        ["name": text, "in": "cookie", "description": text, "schema": ["type": "string"]],
        [
          "name": text + "s", "in": "query",
          "schema": ["type": "array", "items": ["enum": [text, "a"]]],
        ],
        ["name": "id", "in": "path", "required": true, "schema": ["enum": [text, "b"]]],
      ],
      "requestBody": [
        "description": text, "content": ["application/json": ["schema": object]],
      ],
      "responses": [
        "200": [
          "description": text,
          "headers": [
            "X-A": ["description": text, "schema": ["type": "string"]],
            text: ["description": text, "schema": ["type": "string"]],
          ],
          "content": [
            "application/json": [
              "schema": ["$ref": "#/components/schemas/Named"],
              "examples": [text: ["summary": text, "value": [text: text]]],
            ]
          ],
          "links": [text: ["operationId": text, "description": text, "parameters": [text: text]]],
        ],
        "400": [
          "description": text,
          "content": ["application/json": ["schema": ["oneOf": alternatives]]],
        ],
        "401": [
          "description": text,
          "content": [text: ["schema": object], "text/\(text)": ["schema": [:]]],
        ],
        "409": [
          "description": text,
          "content": [
            "application/json": [
              "schema": [
                "oneOf": [
                  ["$ref": "#/components/schemas/Named"], ["$ref": "#/components/schemas/Other"],
                ],
                "discriminator": [
                  "propertyName": text, "mapping": [text: "Named", text + "2": "Other"],
                ],
              ]
            ]
          ],
        ],
        "404": [
          "description": text, "content": ["application/json": ["schema": ["oneOf": tagged]]],
        ],
      ],
    ]
    let document: [String: Any] = [
      "openapi": "3.1.0",
      "info": ["title": text, "version": text, "description": text],
      "servers": [
        [
          "url": "https://{v}.example.com/\(text)", "description": text,
          "variables": ["v": ["default": text, "description": text]],
        ]
      ],
      "tags": [["name": text, "description": text, "externalDocs": ["url": text]]],
      "externalDocs": ["url": text, "description": text], "x-text": [text: text],
      "webhooks": [text: ["post": ["operationId": text + "hook", "description": text]]],
      "security": [["key": []], ["login": [text]], [text: []]],
      "paths": [path(text): ["post": operation]],
      "components": [
        "schemas": [
          "Named": object,
          "Other": ["type": "object", "properties": ["b": object, "c": ["const": text]]],
          text: [
            "type": "object", "description": text, "properties": ["a": ["enum": [text, "a"]]],
          ],
        ],
        "securitySchemes": [
          "key": ["type": "apiKey", "in": "header", "name": text, "description": text],
          "login": [
            "type": "oauth2",
            "flows": [
              "clientCredentials": ["tokenUrl": text, "refreshUrl": text, "scopes": [text: text]]
            ],
          ],
          text: ["type": "http", "scheme": "bearer", "bearerFormat": text],
        ],
      ],
    ]
    let data = try JSONSerialization.data(withJSONObject: document, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }
}
