SWIFT ?= swift
SOURCES = Package.swift Sources Templates Tests Examples
# Without the toolchain's dynamic libraries, which take longer to load than a small document to read. And generic types
# are created by calls instead of by name, because the search of a name goes through all conformances of the program.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib) \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# Options of debug builds, such as '-debug-info-format none'.
OPTIONS ?=
.DEFAULT_GOAL := help
.PHONY: help install artifactbundle embedded generate test check golden format lint bench bench-generating bench-growth bench-calls bench-compiling growth soak soak-calls soak-memory mutations libyaml

help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

embedded: ## Put the sources of Templates/Runtime, Testing and Transports into the generator as text
	@Templates/embed

generate: libyaml embedded ## Generate Generated/ from spec/, and report the changes
	@$(SWIFT) build $(OPTIONS) --product openapi-codegen
	@$(SWIFT) run --skip-build openapi-codegen generate --config spec/codegen.yaml

# The test targets run one after the other, to measure the time of each.
SUITES = $(filter-out Runtime Dwolla Transport EmittedPackage,$(patsubst Tests/%Tests,%,$(wildcard Tests/*Tests)))
suites = $(foreach suite,$(1),.ci/timed "$(suite)Tests" $(SWIFT) test --skip-build --filter '^$(suite)Tests\.' --skip '$(2)' &&) true

test: libyaml embedded ## Test everything: generator, runtime, golden files, emitted package
	@.ci/timed start
	@.ci/timed "building" $(SWIFT) build $(OPTIONS) --build-tests
	@$(call suites,Runtime Dwolla Transport,^$$)
	@$(call suites,$(SUITES),$(BUILDING_TESTS))
	@.ci/timed "emitted packages" $(SWIFT) test --skip-build --filter '$(BUILDING_TESTS)'
	@.ci/timed report 720

check: libyaml embedded ## Quick checks: format, unit tests and golden files, without compiling generated code
	@.ci/timed start
	@.ci/timed "format" $(SWIFT) format lint --strict --recursive $(SOURCES)
	@.ci/timed "building" $(SWIFT) build $(OPTIONS) --build-tests
	@.ci/timed "unit tests, golden files" $(SWIFT) test --skip-build --skip '$(CALLING_TESTS)|$(BUILDING_TESTS)|$(LONG_TESTS)'
	@.ci/timed report 120

# Calls have timeouts, so they do not run together with tests that use the processor heavily.
CALLING_TESTS = ^(RuntimeTests|DwollaTests|TransportTests)\.
# Tests with large or many documents.
LONG_TESTS = ^(FuzzingTests\.|YAMLTests\.HostileInputTests|GeneratorTests\.CostlyDocumentTests|GoldenTests\.(HostileText|RenderedPage)Tests)
# These start builds themselves.
BUILDING_TESTS = ^(EmittedPackageTests\.|GoldenTests\.CompilationTests)

PREFIX ?= /usr/local
install: libyaml embedded ## Build the generator, and install it in PREFIX/bin (/usr/local/bin)
	$(SWIFT) build --configuration release $(STATIC) --product openapi-codegen
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(SWIFT) build --configuration release $(STATIC) --show-bin-path)/openapi-codegen" \
	  "$(DESTDIR)$(PREFIX)/bin/openapi-codegen"

artifactbundle: libyaml embedded ## Build an artifact bundle for this platform, with its checksum
	@SWIFT="$(SWIFT)" Sources/Plugins/artifactbundle

mutations: ## Break the generated client in nine ways, and check that its tests fail
	Tests/Mutations/check

golden: libyaml embedded ## Update the golden files; review the difference before you commit it
	UPDATE_GOLDEN=1 $(SWIFT) test --filter GoldenTests
	git --no-pager diff --stat -- Tests/Golden

format: ## Format the handwritten sources
	$(SWIFT) format --in-place --recursive $(SOURCES)

lint: ## Check the terms of docs/glossary.md, and the format of all sources, including the generated ones
	@.ci/words
	$(SWIFT) format lint --strict --recursive $(SOURCES) Generated

bench: bench-generating bench-calls bench-compiling ## Run all benchmarks

bench-generating: libyaml ## Measure time and memory of the generator, compared with libyaml alone
	$(SWIFT) build --configuration release $(STATIC) --product openapi-codegen
	$(SWIFT) build --configuration release $(STATIC) --product benchmark
	$$($(SWIFT) build --configuration release --show-bin-path)/benchmark

bench-growth: libyaml ## Measure how the cost grows with each part of a document, as exponents
	$(SWIFT) build --configuration release $(STATIC) --product openapi-codegen
	$(SWIFT) build --configuration release $(STATIC) --product benchmark
	$$($(SWIFT) build --configuration release --show-bin-path)/benchmark growth

growth: libyaml ## The same in instructions counted by valgrind; fails above n^1.3
	@if ! command -v valgrind >/dev/null; then \
	  echo "SKIPPED: there is no valgrind to count instructions with"; exit 0; fi; \
	$(SWIFT) build --configuration release $(STATIC) --product openapi-codegen && \
	$(SWIFT) build --configuration release $(STATIC) --product benchmark && \
	$$($(SWIFT) build --configuration release --show-bin-path)/benchmark growth "$$(command -v valgrind)"

bench-compiling: libyaml ## Measure the generated code: lines, compile time, memory, and size in a program
	$(SWIFT) build --configuration release $(STATIC) --product openapi-codegen
	$(SWIFT) build --configuration release $(STATIC) --product benchmark
	$$($(SWIFT) build --configuration release --show-bin-path)/benchmark compiling "$$(command -v $(SWIFT))"

# A separate folder: different linker options would recompile everything each time.
CALLS = --configuration release --scratch-path .build/calls
bench-calls: ## Measure the cost of a call
	$(SWIFT) build $(CALLS) --product call-benchmark
	$$($(SWIFT) build $(CALLS) --show-bin-path)/call-benchmark

# The same seed gives the same inputs. Those that fail are kept in soak-findings/.
COUNT ?= 100000
SEED ?= 1
soak: soak-calls ## Fuzz the generator with broken documents, and the client with broken responses; COUNT=100000 SEED=1
soak: libyaml
	$(SWIFT) build --configuration release $(STATIC) --product soak
	$$($(SWIFT) build --configuration release --show-bin-path)/soak --count $(COUNT) --seed $(SEED)

soak-calls: ## Fuzz the generated client with broken responses; COUNT=100000 SEED=1
	SOAK_CALLS=$(COUNT) SOAK_SEED=$(SEED) $(SWIFT) test --filter DwollaTests.BrokenResponseTests

# No limits on time and address space, because both checkers need a lot of them.
UNBOUNDED = --seconds 600 --memory 67108864 --parsed 0
ADDRESS = --sanitize address --scratch-path .build/address
soak-memory: libyaml ## Run some of the same with AddressSanitizer, and with valgrind if it is installed
	$(SWIFT) build $(ADDRESS) --product soak
	$$($(SWIFT) build $(ADDRESS) --show-bin-path)/soak --count 2000 --seed $(SEED) $(UNBOUNDED)
	@if command -v valgrind >/dev/null; then \
	  $(SWIFT) build --configuration release $(STATIC) --product soak && \
	  valgrind --quiet --error-exitcode=1 --suppressions=.ci/valgrind.supp \
	    $$($(SWIFT) build --configuration release --show-bin-path)/soak \
	    --worker --count 30 --seed $(SEED) $(UNBOUNDED) >/dev/null && echo "valgrind: nothing found"; \
	fi

# The generator reads YAML with libyaml, which does not come with Swift.
libyaml:
	@if pkg-config --exists yaml-0.1 2>/dev/null \
	  || [ -f /usr/include/yaml.h ] || [ -f /usr/local/include/yaml.h ] \
	  || [ -f /opt/homebrew/include/yaml.h ]; then exit 0; fi; \
	if command -v apt-get >/dev/null; then \
	  if [ "$$(id -u)" = 0 ]; then root=; else root="sudo "; fi; \
	  if [ -n "$$root" ] && ! command -v sudo >/dev/null; then \
	    echo "libyaml is missing. Run 'apt-get install libyaml-dev' as root, then run make again." >&2; \
	    exit 1; \
	  fi; \
	  echo "The generator needs libyaml, which is not on this machine. This will be run as root:"; \
	  echo "  apt-get update && apt-get install libyaml-dev"; \
	  $${root}apt-get update -qq && $${root}apt-get install -y -qq libyaml-dev; \
	elif command -v brew >/dev/null; then \
	  echo "The generator needs libyaml, which is not on this machine. This will be run:"; \
	  echo "  brew install libyaml"; \
	  brew install libyaml; \
	else \
	  echo "libyaml is missing, and there is neither apt-get nor Homebrew to install it with." >&2; \
	  echo "Install libyaml 0.2 with its headers (yaml.h), then run make again." >&2; \
	  exit 1; \
	fi
