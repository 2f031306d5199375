/// The version of the generator, as semver.org has it.
public enum GeneratorVersion {
  public static let current = "0.1.0"
}
