#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

func systemReason(_ code: Int32) -> String { String(cString: strerror(code)) }

/// The system's reason inside of Foundation's error, which is more precise.
func systemReason(of error: any Error) -> String {
  guard let reason = (error as? CocoaError)?.underlying as? POSIXError else { return "\(error)" }
  return systemReason(reason.code.rawValue)
}
