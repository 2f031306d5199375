# Contains only the generator: docker run --rm -v "$PWD:/work" openapi-codegen generate --config codegen.yaml
FROM swift:6.1 AS build
RUN apt-get update -qq && apt-get install -y -qq libyaml-dev pkg-config && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN swift build --configuration release --static-swift-stdlib --product openapi-codegen \
  && install -s "$(swift build --configuration release --static-swift-stdlib --show-bin-path)/openapi-codegen" /openapi-codegen

FROM ubuntu:24.04
RUN apt-get update -qq && apt-get install -y -qq libyaml-0-2 && rm -rf /var/lib/apt/lists/*
COPY --from=build /openapi-codegen /usr/local/bin/openapi-codegen
WORKDIR /work
ENTRYPOINT ["openapi-codegen"]
