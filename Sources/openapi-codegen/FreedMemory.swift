#if canImport(Glibc)
  import CMalloc
#endif

enum FreedMemory {
  /// Returns each large buffer to the system as soon as it is freed. By default, glibc keeps ever larger ones for later,
  /// which costs a large document 5 % more memory.
  static func returnAtOnce() {
    #if canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 128 << 10)
    #endif
  }
}
