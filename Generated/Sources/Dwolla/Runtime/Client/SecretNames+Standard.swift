nonisolated extension SecretNames {
  /// Names of values that identify a caller, a person or an account, except page tokens.
  static let standard = SecretNames(standardNames, except: standardExceptions)

  static let standardNames = [
    "access key", "account number", "api key", "assertion", "auth", "auth code", "authorization",
    "authorization code", "birth date", "card number", "code verifier", "cookie", "credential",
    "cvc", "cvv", "date of birth", "dob", "encryption key", "iban", "jwt", "otp", "passcode",
    "passphrase", "passport", "passwd", "password", "pin", "private key", "routing number",
    "secret", "secret key", "security code", "session id", "signature", "signing key",
    "social security number", "ssn", "tax id", "token",
  ]

  static let standardExceptions = [
    "continuation token", "next page token", "next token", "page token", "previous page token",
    "sync token",
  ]
}
