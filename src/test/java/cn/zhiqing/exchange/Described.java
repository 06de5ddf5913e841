package cn.zhiqing.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The description of the interface, and whether an answer is what it says: as much of JSON Schema as it uses. */
final class Described {

    final JsonNode document;

    Described() {
        try (InputStream file = new ClassPathResource("exchange/openapi.json").getInputStream()) {
            document = Town.JSON.readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** METHOD path of every operation. */
    Set<String> operations() {
        Set<String> found = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(m -> found.add(m.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return found;
    }

    /** What in an answer is not as described for its operation and status. */
    List<String> faults(String method, String path, Town.Answer answer) {
        JsonNode response =
                document.path("paths").path(path).path(method).path("responses").path("" + answer.status());
        String type = answer.header("Content-Type").replaceAll(";.*", "");
        List<String> faults = new ArrayList<>();
        JsonNode schema = response.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            faults.add(method + " " + path + " does not describe " + answer.status() + " " + type);
        }
        check(schema, answer.json(), "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String place, List<String> faults) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString("").replace("#/components/schemas/", "");
            check(document.path("components").path("schemas").path(name), value, place, faults);
            return;
        }
        if (!ofType(schema.path("type"), value)) {
            faults.add(place + " is " + value.getNodeType() + ", not " + schema.path("type"));
            return;
        }
        if (schema.has("enum") && schema.path("enum").values().stream().noneMatch(v -> v.equals(value))) {
            faults.add(place + " is none of the listed values");
        }
        if (schema.has("pattern")
                && !value.asString("").matches(schema.path("pattern").asString(""))) {
            faults.add(place + " is not of its pattern");
        }
        if ("date".equals(schema.path("format").asString("")) && !value.isNull()) {
            java.time.LocalDate.parse(value.asString(""));
        }
        if (value.isArray()) {
            value.forEach(one -> check(schema.path("items"), one, place + "[]", faults));
        }
        if (value.isObject() && schema.has("properties")) {
            members(schema, value, place, faults);
        }
    }

    private void members(JsonNode schema, JsonNode value, String place, List<String> faults) {
        value.properties().forEach(member -> {
            JsonNode described = schema.path("properties").path(member.getKey());
            if (described.isMissingNode()) {
                faults.add(place + "." + member.getKey() + " is not described");
            } else {
                check(described, member.getValue(), place + "." + member.getKey(), faults);
            }
        });
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString(""))) {
                faults.add(place + "." + name.asString("") + " is missing");
            }
        });
    }

    private static boolean ofType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.values().stream().anyMatch(one -> ofType(one, value));
        }
        return switch (type.asString("")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
