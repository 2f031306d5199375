import Foundation

/// A sign-in on another device with a browser, where the user enters a code (RFC 8628).
public nonisolated struct DeviceAuthorization: Sendable {
  /// The code that the user enters.
  public let userCode: String
  /// The page on which the user enters the code.
  public let verificationURL: String
  /// The page that includes the code, for a QR code.
  public let completeVerificationURL: String?
  /// The lifetime of the code.
  public let lifetime: Duration
  let interval: Duration
  let deviceCode: HiddenText
}

nonisolated extension OAuthClient {
  /// Starts a sign-in on another device.
  ///
  /// - Throws: `SignInError.invalidURL` without a `deviceAuthorizationURL`.
  public func deviceAuthorization() async throws(SignInError) -> DeviceAuthorization {
    guard let deviceAuthorizationURL else {
      throw .invalidURL("there is no deviceAuthorizationURL")
    }
    let scope = scopes.isEmpty ? [] : [("scope", scopes.joined(separator: " "))]
    let body = try await content(scope, from: try Self.endpoint(deviceAuthorizationURL))
    guard let content = try? JSONCoding.decode(JSONValue.self, from: body),
      let deviceCode = content["device_code"]?.string, !deviceCode.isEmpty,
      let userCode = content["user_code"]?.string, !userCode.isEmpty,
      // Google uses `verification_url`.
      let page = (content["verification_uri"] ?? content["verification_url"])?.string
    else { throw .unusable("the response has no device code") }
    return DeviceAuthorization(
      userCode: userCode, verificationURL: page,
      completeVerificationURL: content["verification_uri_complete"]?.string,
      lifetime: Self.duration(content["expires_in"], in: 1...86_400) ?? .seconds(900),
      interval: Self.duration(content["interval"], in: 1...300) ?? .seconds(5),
      deviceCode: HiddenText(deviceCode))
  }

  /// Waits until the user has signed in on the other device.
  ///
  /// - Throws: `SignInError.expired` if the code expires, and `.refused` if the user declines.
  public func tokens(for device: DeviceAuthorization) async throws(SignInError) -> OAuthTokens {
    let end = time.now + device.lifetime
    var interval = device.interval
    while true {
      try await pause(interval)
      guard time.now < end else { throw .expired }
      do throws(SignInError) {
        return try await tokens(for: [
          ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
          ("device_code", device.deviceCode.text),
        ])
      } catch {
        switch error {
        case .refused("authorization_pending", _): break
        case .refused("slow_down", _): interval += .seconds(5)
        case .refused("expired_token", _): throw .expired
        // RFC 8628 §3.5 requires slower polling after connection failures.
        case .timedOut, .transport(.timedOut), .transport(.connection), .transport(.unreachable):
          interval = min(interval * 2, .seconds(300))
        default: throw error
        }
      }
    }
  }

  private func pause(_ duration: Duration) async throws(SignInError) {
    do {
      try await time.sleep(for: duration)
    } catch {
      throw .transport(.cancelled)
    }
  }

  private static func duration(_ value: JSONValue?, in range: ClosedRange<Double>) -> Duration? {
    value.flatMap { Double($0.string ?? $0.jsonText) }
      .flatMap { $0.isNaN ? nil : .seconds(min(max($0, range.lowerBound), range.upperBound)) }
  }
}

nonisolated extension DeviceAuthorization: CustomReflectable {
  public var customMirror: Mirror {
    Mirror(self, children: ["userCode": userCode, "verificationURL": verificationURL])
  }
}
