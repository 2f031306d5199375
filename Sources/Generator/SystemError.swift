import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

func systemReason(_ code: Int32) -> String { String(cString: strerror(code)) }

/// The system's reason inside Foundation's error, which is the more exact one.
func systemReason(of error: any Error) -> String {
  let error = error as NSError
  let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
  guard inner.domain == NSPOSIXErrorDomain, let code = Int32(exactly: inner.code) else {
    return error.localizedDescription
  }
  return systemReason(code)
}
