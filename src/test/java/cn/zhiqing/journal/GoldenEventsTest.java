package cn.zhiqing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.Event;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Events are read for ever: of every type and version one file is kept as it was first written. New types get theirs with
 * {@code -Dzhiqing.golden=write}.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/journal/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("zhiqing.golden"));

    @Test
    @DisplayName("every event type and version of every catalogue is read and written as its golden file says")
    void golden() throws Exception {
        List<String> broken = new ArrayList<>();
        for (EventCatalogue catalogue : catalogues()) {
            var codec = new EventCodec(List.of(catalogue));
            for (Map.Entry<String, Class<? extends Event>> type : new TreeMap<>(catalogue.types()).entrySet()) {
                check(codec, type.getKey(), type.getValue(), broken);
            }
        }
        assertThat(broken)
                .as("A new type: run this test once with -Dzhiqing.golden=write and commit the file. A changed record:"
                        + " leave it as it was, add a new version beside it and turn the old into it in upcast().")
                .isEmpty();
    }

    @Test
    @DisplayName("a record that gained, lost or renamed a component is noticed")
    void noticesChange() throws Exception {
        record Before(int number) implements Event {}
        List<String> broken = new ArrayList<>();
        var codec = new EventCodec(List.of(() -> Map.of("lamp.changed.1", Before.class)));
        compare(codec, "lamp.changed.1", Before.class, "{\"number\":1}", broken);
        assertThat(broken).isEmpty();
        compare(codec, "lamp.changed.1", Before.class, "{\"number\":1,\"street\":\"x\"}", broken);
        compare(codec, "lamp.changed.1", Before.class, "{}", broken);
        assertThat(broken).hasSize(2);
    }

    private static void check(EventCodec codec, String name, Class<? extends Event> type, List<String> broken)
            throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        if (WRITE && !Files.exists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, codec.write((Event) Samples.of(type)) + "\n");
        }
        if (Files.exists(file)) {
            compare(
                    codec,
                    name,
                    type,
                    Files.readString(file, StandardCharsets.UTF_8).strip(),
                    broken);
        } else {
            broken.add(name + " has no golden file " + file);
        }
    }

    private static void compare(
            EventCodec codec, String name, Class<? extends Event> type, String golden, List<String> broken) {
        try {
            Event event = codec.readAsWritten(name, golden);
            if (!codec.write(event).equals(golden)) {
                broken.add(name + " is now written differently: " + codec.write(event));
            }
            for (RecordComponent component : type.getRecordComponents()) {
                if (!golden.contains("\"" + component.getName() + "\":")) {
                    broken.add(name + " has gained " + component.getName() + ", which its golden file does not know");
                }
            }
        } catch (UnknownEvent unreadable) {
            broken.add(name + " can no longer be read: " + unreadable.getMessage());
        }
    }

    private static List<EventCatalogue> catalogues() throws ReflectiveOperationException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(EventCatalogue.class));
        List<EventCatalogue> found = new ArrayList<>();
        for (var bean : scanner.findCandidateComponents("cn.zhiqing")) {
            Class<?> type = Class.forName(bean.getBeanClassName());
            if (isTestOfAnotherModule(type)) {
                continue;
            }
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            found.add((EventCatalogue) constructor.newInstance());
        }
        return found;
    }

    private static boolean isTestOfAnotherModule(Class<?> type) {
        String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return place.contains("test-classes") && !type.equals(Lamps.class);
    }
}
