package cn.zhiqing.privacy;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Refuses to write or read a {@link Secret} as JSON, with every mapper, configured or not. */
final class SecretsHaveNoJson {

    private SecretsHaveNoJson() {}

    static final class Writer extends ValueSerializer<Secret<?>> {
        @Override
        public void serialize(Secret<?> secret, JsonGenerator json, SerializationContext context) {
            throw new UnsupportedOperationException("A Secret has no JSON form: seal it, digest it or mask it instead");
        }
    }

    static final class Reader extends ValueDeserializer<Secret<?>> {
        @Override
        public Secret<?> deserialize(JsonParser json, DeserializationContext context) {
            throw new UnsupportedOperationException("A Secret is not read from JSON: open it with the Sealer");
        }
    }
}
