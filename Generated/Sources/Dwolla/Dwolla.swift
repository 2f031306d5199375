public struct Dwolla {}
