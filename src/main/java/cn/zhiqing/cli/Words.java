package cn.zhiqing.cli;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The words of the command line in one language: those of the root and of every command, read as one bundle. */
final class Words extends ResourceBundle {

    private final Map<String, Object> words = new LinkedHashMap<>();

    private Words(Locale language) {
        add("zhiqing", language);
        for (Class<?> command : Commands.ALL) {
            add(command.getAnnotation(Command.class).name(), language);
        }
    }

    static Words in(Locale language) {
        return new Words(language);
    }

    /** A sentence in the language of the call, its {@code {0}} filled in. */
    static String say(CommandSpec spec, String key, Object... values) {
        ResourceBundle words = spec.root().resourceBundle();
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }

    private void add(String name, Locale language) {
        try {
            ResourceBundle part = ResourceBundle.getBundle(
                    "cli." + name, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            part.keySet().forEach(key -> words.put(key, part.getObject(key)));
        } catch (MissingResourceException absent) {
            throw new IllegalStateException(
                    "src/main/resources/cli/" + name + "_" + language.getLanguage() + ".properties is missing", absent);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
