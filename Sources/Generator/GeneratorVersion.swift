/// The semantic version of the generator (semver.org).
public enum GeneratorVersion {
  public static let current = "0.1.0"
}
