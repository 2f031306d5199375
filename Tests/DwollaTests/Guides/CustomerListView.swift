#if canImport(SwiftUI)
  import Dwolla
  import SwiftUI

  @available(macOS 14, iOS 17, tvOS 17, watchOS 10, visionOS 1, *)
  struct CustomerListView: View {
    @State private var list: CustomerList

    init(dwolla: Dwolla) {
      _list = State(initialValue: CustomerList(dwolla: dwolla))
    }

    var body: some View {
      List(list.customers, id: \.id) { customer in
        Text("\(customer.firstName) \(customer.lastName)")
      }
      .overlay {
        if let problem = list.problem { Text(problem) }
      }
      .task { await list.load() }
      .refreshable { await list.load() }
    }
  }
#endif
