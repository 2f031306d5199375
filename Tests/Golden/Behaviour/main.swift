// What the types of the expected packages do with JSON, line by line.

try unions()
try enums()
try nullable()
try recursion()
try maps()
try composition()
try formats()
try await statuses()
try await headers()
try await parameters()
