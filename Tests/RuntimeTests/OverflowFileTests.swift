import Foundation
import Testing

@testable import Runtime

#if canImport(FoundationNetworking)
  @Suite("The file for bytes that are not read yet")
  struct OverflowFileTests {
    @Test("a stream that is always read too late never exceeds the capacity")
    func ring() throws {
      var file = try OverflowFile(capacity: 100)
      var written: UInt8 = 0
      var read: UInt8 = 0
      func take(_ chunk: Data) {
        for byte in chunk {
          #expect(byte == read)
          read &+= 1
        }
      }
      var held = 0
      for round in 0..<500 {
        let length = round % 37 + 1
        while held + length > 100 {
          let chunk = try #require(try file.next())
          held -= chunk.count
          take(chunk)
        }
        try file.append(Data((0..<length).map { written &+ UInt8($0) }))
        written &+= UInt8(length)
        held += length
      }
      while let chunk = try file.next() { take(chunk) }
      #expect(file.isEmpty)
      #expect(read == written)
    }

    @Test("more bytes than the capacity are an error")
    func capacity() throws {
      var file = try OverflowFile(capacity: 10)
      try file.append(Data(repeating: 1, count: 10))
      #expect(throws: TransportError.self) { try file.append(Data([2])) }
      #expect(try file.next() == Data(repeating: 1, count: 10))
      try file.append(Data([3]))
      #expect(try file.next() == Data([3]))
    }
  }
#endif
