import OpenAPI
import Testing

@testable import ClientModel

/// Operations in the style of published APIs, with the names of their calls.
@Suite("Calls of many APIs")
struct CallNameTableTests {
  /// An operation, and the call with its path parameters.
  struct Row: Sendable, CustomTestStringConvertible {
    var method: String
    var path: String
    var fields: String
    var call: String

    init(_ method: String, _ path: String, _ fields: String = "", is call: String) {
      (self.method, self.path, self.fields, self.call) = (method, path, fields, call)
    }

    var testDescription: String { "\(method) \(path) \(fields)" }
  }

  /// Tests each row separately, because no name depends on the others.
  @Test("Each operation alone", arguments: rows)
  func alone(row: Row) throws {
    #expect(try calls([row]) == [row.call])
  }

  @Test(
    "All operations of one API together",
    arguments: [stripe, github, openAI, asana, adyen, box, fastAPI, plain])
  func together(rows: [Row]) throws {
    #expect(try calls(rows) == rows.map(\.call))
    #expect(try calls(rows.reversed()) == rows.reversed().map(\.call))
  }

  private func calls(_ rows: [Row]) throws -> [String] {
    let paths = Dictionary(grouping: rows, by: \.path).sorted { $0.key < $1.key }
      .map { path, rows in
        "  \(path):\n" + rows.map { "    \($0.method): { \(fields($0)) }\n" }.joined()
      }
    let client = try Sample("paths:\n\(paths.joined())").client
    return try rows.map { row in
      let operation = try #require(
        client.operations.first { $0.path == row.path && $0.method == row.method.uppercased() })
      let labels = operation.parameters.map { $0.name + ":" }.joined()
      return operation.callName + "(\(labels))"
    }
  }

  private func fields(_ row: Row) -> String {
    let parameters = row.path.split { "{}".contains($0) }.enumerated()
      .filter { $0.offset % 2 == 1 }
      .map { "{ name: \($0.element), in: path, required: true, schema: { type: string } }" }
    let fields = [
      row.fields, "parameters: [\(parameters.joined(separator: ", "))]",
      "responses: { '204': { description: '' } }",
    ]
    return fields.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  static let rows =
    stripe + identifiers + github + openAI + asana + adyen + box + payPal + fastAPI + plain

  /// No tags, and names that spell method and path.
  static let stripe = [
    Row("get", "/v1/account", "operationId: GetAccount", is: "account.get()"),
    Row("get", "/v1/accounts", "operationId: GetAccounts", is: "accounts.list()"),
    Row("post", "/v1/accounts", "operationId: PostAccounts", is: "accounts.create()"),
    Row(
      "get", "/v1/accounts/{account}/capabilities", "operationId: GetAccountsAccountCapabilities",
      is: "accounts.capabilities.list(account:)"),
    Row(
      "post", "/v1/accounts/{account}/capabilities/{capability}",
      "operationId: PostAccountsAccountCapabilitiesCapability",
      is: "accounts.capabilities.update(account:capability:)"),
    Row(
      "post", "/v1/customers/{customer}", "operationId: PostCustomersCustomer",
      is: "customers.update(customer:)"),
    Row(
      "delete", "/v1/customers/{customer}", "operationId: DeleteCustomersCustomer",
      is: "customers.delete(customer:)"),
    Row(
      "get", "/v1/customers/{customer}/cash_balance",
      "operationId: GetCustomersCustomerCashBalance", is: "customers.cashBalance.get(customer:)"),
    Row("get", "/v1/customers/search", "operationId: GetCustomersSearch", is: "customers.search()"),
    Row(
      "post", "/v1/payment_intents/{intent}/confirm",
      "operationId: PostPaymentIntentsIntentConfirm", is: "paymentIntents.confirm(intent:)"),
    Row(
      "post", "/v1/payment_intents/{intent}/verify_microdeposits",
      "operationId: PostPaymentIntentsIntentVerifyMicrodeposits",
      is: "paymentIntents.verifyMicrodeposits(intent:)"),
    Row(
      "post", "/v1/test_helpers/treasury/outbound_transfers/{id}/fail",
      "operationId: PostTestHelpersTreasuryOutboundTransfersIdFail",
      is: "testHelpers.treasury.outboundTransfers.fail(id:)"),
  ]

  /// Parameters named `id`.
  static let identifiers = [
    Row("post", "/v1/things/{id}", "operationId: PostThingsThing", is: "things.update(id:)"),
    Row(
      "delete", "/guilds/{guild_id}/emojis/{emoji_id}", "operationId: delete_guild_emoji",
      is: "guilds.emojis.delete(guildID:emojiID:)"),
  ]

  /// Names with their group as a prefix.
  static let github = [
    Row("get", "/", "operationId: meta/root, tags: [meta]", is: "meta.root()"),
    Row(
      "get", "/repos/{owner}/{repo}/pulls", "operationId: pulls/list, tags: [pulls]",
      is: "pulls.list(owner:repo:)"),
    Row(
      "put", "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
      "operationId: pulls/merge, tags: [pulls]", is: "pulls.merge(owner:repo:pullNumber:)"),
    Row(
      "get", "/gists/public", "operationId: gists/list-public, tags: [gists]",
      is: "gists.listPublic()"),
    Row(
      "get", "/app/hook/config", "operationId: apps/get-webhook-config-for-app, tags: [apps]",
      is: "apps.getWebhookConfig()"),
    Row("get", "/issues", "operationId: issues/list, tags: [issues]", is: "issues.list()"),
    Row(
      "get", "/repos/{owner}/{repo}/issues", "operationId: issues/list-for-repo, tags: [issues]",
      is: "issues.listForRepo(owner:repo:)"),
    Row(
      "get", "/orgs/{org}/packages/{package_type}/{package_name}",
      "operationId: packages/get-package-for-organization, tags: [packages]",
      is: "packages.getForOrganization(org:packageType:packageName:)"),
  ]

  static let openAI = [
    Row("get", "/files", "operationId: listFiles, tags: [Files]", is: "files.list()"),
    Row(
      "get", "/files/{file_id}", "operationId: retrieveFile, tags: [Files]",
      is: "files.retrieve(fileID:)"),
    Row(
      "get", "/files/{file_id}/content", "operationId: downloadFile, tags: [Files]",
      is: "files.download(fileID:)"),
    Row(
      "post", "/assistants", "operationId: createAssistant, tags: [Assistants]",
      is: "assistants.create()"),
    Row(
      "get", "/organization/projects/{project_id}/groups",
      "operationId: listProjectGroups, tags: [Project groups]",
      is: "projectGroups.list(projectID:)"),
    Row(
      "post", "/responses/input_tokens",
      "operationId: Getinputtokencounts, tags: [Responses], summary: Get input token counts",
      is: "responses.getInputTokenCounts()"),
    Row(
      "get", "/threads/{thread_id}/runs/{run_id}/steps",
      "operationId: listRunSteps, tags: [Assistants]",
      is: "assistants.listRunSteps(threadID:runID:)"),
  ]

  /// Names with the owner of a thing.
  static let asana = [
    Row("get", "/tasks", "operationId: getTasks, tags: [Tasks]", is: "tasks.list()"),
    Row(
      "get", "/tasks/{task_gid}", "operationId: getTask, tags: [Tasks]", is: "tasks.get(taskGid:)"),
    Row(
      "get", "/projects/{project_gid}/tasks", "operationId: getTasksForProject, tags: [Tasks]",
      is: "tasks.getForProject(projectGid:)"),
    Row(
      "post", "/tasks/{task_gid}/addFollowers", "operationId: addFollowersForTask, tags: [Tasks]",
      is: "tasks.addFollowers(taskGid:)"),
    Row(
      "post", "/tasks/{task_gid}/duplicate", "operationId: duplicateTask, tags: [Tasks]",
      is: "tasks.duplicate(taskGid:)"),
    Row(
      "get", "/tasks/{task_gid}/subtasks", "operationId: getSubtasksForTask, tags: [Tasks]",
      is: "tasks.getSubtasks(taskGid:)"),
  ]

  /// Tags, and names that spell method and path.
  static let adyen = [
    Row("get", "/grants", "operationId: get-grants, tags: [Grants]", is: "grants.list()"),
    Row("post", "/grants", "operationId: post-grants, tags: [Grants]", is: "grants.create()"),
    Row(
      "get", "/grants/{grantId}", "operationId: get-grants-grantId, tags: [Grants]",
      is: "grants.get(grantID:)"),
    Row(
      "get", "/grants/{id}/disbursements",
      "operationId: get-grants-id-disbursements, tags: [Grants]",
      is: "grants.listDisbursements(id:)"),
    Row(
      "patch", "/grants/{grantId}/disbursements/{disbursementId}",
      "operationId: patch-grants-grantId-disbursements-disbursementId, tags: [Grants]",
      is: "grants.updateDisbursement(grantID:disbursementID:)"),
    Row(
      "post", "/dynamicOffers/{id}/calculate",
      "operationId: post-dynamicOffers-id-calculate, tags: [Dynamic offers]",
      is: "dynamicOffers.calculate(id:)"),
    Row(
      "post", "/payout", "operationId: post-payout, tags: [Instant payouts]",
      is: "instantPayouts.create()"),
    Row(
      "post", "/confirmThirdParty", "operationId: post-confirmThirdParty, tags: [Reviewing]",
      is: "reviewing.confirmThirdParty()"),
    Row(
      "get", "/merchants/{merchantId}/stores/{storeId}",
      "operationId: get-merchants-merchantId-stores-storeId, tags: [Stores]",
      is: "stores.getForMerchant(merchantID:storeID:)"),
    Row(
      "get", "/stores/{storeId}", "operationId: get-stores-storeId, tags: [Stores]",
      is: "stores.get(storeID:)"),
  ]

  static let box = [
    Row(
      "get", "/files/{file_id}", "operationId: get_files_id, tags: [Files]",
      is: "files.get(fileID:)"),
    Row(
      "put", "/files/{file_id}", "operationId: put_files_id, tags: [Files]",
      is: "files.replace(fileID:)"),
    Row(
      "post", "/files/{file_id}/copy", "operationId: post_files_id_copy, tags: [Files]",
      is: "files.copy(fileID:)"),
    Row(
      "get", "/folders/{folder_id}/items", "operationId: get_folders_id_items, tags: [Folders]",
      is: "folders.listItems(folderID:)"),
    Row("get", "/users/me", "operationId: get_users_me, tags: [Users]", is: "users.getMe()"),
  ]

  static let payPal = [
    Row(
      "post", "/v2/checkout/orders", "operationId: orders.create, tags: [orders]",
      is: "orders.create()"),
    Row(
      "post", "/v2/checkout/orders/{id}/capture", "operationId: orders.capture, tags: [orders]",
      is: "orders.capture(id:)"),
    Row(
      "post", "/v2/checkout/orders/{id}/track", "operationId: orders.track.create, tags: [orders]",
      is: "orders.trackCreate(id:)"),
  ]

  static let fastAPI = [
    Row(
      "get", "/items/{item_id}", "operationId: read_item_items__item_id__get, tags: [items]",
      is: "items.read(itemID:)"),
    Row(
      "get", "/items/", "operationId: read_items_items__get, tags: [items]", is: "items.readAll()"),
  ]

  /// Operations without an `operationId`, and others.
  static let plain = [
    Row(
      "post", "/customers/{id}/exchange-sessions", "tags: [exchange sessions]",
      is: "exchangeSessions.createForCustomer(customerID:)"),
    Row(
      "post", "/partners/{id}/exchange-sessions",
      "operationId: createPartnerSession, x-speakeasy-group: exchangeSessions, x-speakeasy-name-override: create",
      is: "exchangeSessions.create(partnerID:)"),
    Row(
      "post", "/customers/{id}", "operationId: update, tags: [customers]",
      is: "customers.update(id:)"),
    Row("get", "/rest/api/3/issues", is: "issues.list()"),
    Row("get", "/settings", is: "settings.get()"),
    Row("delete", "/issues", is: "issues.deleteAll()"),
    Row("delete", "/issues/{id}", is: "issues.delete(id:)"),
    Row("post", "/messages:batchDelete", is: "messages.batchDelete()"),
    Row(
      "get", "/customers/{id}/transfers", "operationId: listCustomerTransfers, tags: [transfers]",
      is: "transfers.listForCustomer(customerID:)"),
    Row(
      "get", "/bank-accounts", "operationId: listBankAccounts, tags: [accounts]",
      is: "accounts.listBankAccounts()"),
    Row("get", "/posts", "operationId: fetchPosts, tags: [posts]", is: "posts.fetchAll()"),
    Row("get", "/posts/{post}", "operationId: fetchPost, tags: [posts]", is: "posts.fetch(post:)"),
    Row("get", "/pets/{petId}", "operationId: showPetById, tags: [pets]", is: "pets.show(petID:)"),
    Row(
      "get", "/pets/findByStatus", "operationId: findPetsByStatus, tags: [pets]",
      is: "pets.findByStatus()"),
    Row("put", "/users/{id}", "tags: [v1]", is: "users.replace(id:)"),
  ]
}
