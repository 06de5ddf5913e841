package cn.zhiqing.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers a form that is sent twice (重复提交): every drawn form carries a token that counts once. The tokens live in the
 * person's session; the hundred youngest are kept.
 */
@Component
public final class FormTokens {

    /** Name of the hidden field. */
    public static final String FIELD = "_once";

    /** What a person reads when the token is not known: nothing but that is certain. */
    public static final String UNPROVEN = "这一页的提交标记没有对上（可能打开得太久），还没有提交。填写的内容都在，请核对后再提交一次。";

    /** What a person reads when a form that was sent comes back with other content. */
    public static final String ALTERED = "这张表刚才已经用别的内容提交过一次，那一次算数；这一次没有改动任何东西，填写的内容都在。还要按现在的内容办的，请核对后再提交一次。";

    private static final String ATTRIBUTE = FormTokens.class.getName();
    private static final int KEPT = 100;
    private static final String UNDER_WAY = "";

    private final SecureRandom random = new SecureRandom();

    /** What a token says about a submit. */
    public sealed interface Turn {

        /** The form was not sent before: do the act, then {@link #done}, or {@link #again} when the form goes back. */
        record First() implements Turn {}

        /** The form was sent before; {@code result} is where its outcome stands, null while it is still under way. */
        record Repeated(@Nullable String result) implements Turn {}

        /** The form was sent before with other content; what came now changes nothing. Say {@link #ALTERED}, keep the input. */
        record Altered() implements Turn {}

        /** The token is not known: the session ended, or the form is not ours. Ask for the form again, keep the input. */
        record Unknown() implements Turn {}

        /** What the form says when it goes back without the act; nothing for a first turn and its repeat. */
        default FormErrors wrong() {
            return switch (this) {
                case Altered _ -> FormErrors.none().with("", ALTERED);
                case Unknown _ -> FormErrors.none().with("", UNPROVEN);
                case First _, Repeated _ -> FormErrors.none();
            };
        }
    }

    /** A new token for a form about to be drawn. */
    public String fresh(HttpServletRequest request) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokens(request.getSession()).put(token, new Use(false, UNDER_WAY, ""));
        return token;
    }

    /** Takes the turn of a token; of two at the same moment only one is first. */
    public Turn take(HttpServletRequest request, @Nullable String token) {
        HttpSession session = request.getSession(false);
        if (session == null || token == null) {
            return new Turn.Unknown();
        }
        Map<String, Use> tokens = tokens(session);
        synchronized (tokens) {
            Use use = tokens.get(token);
            if (use == null) {
                return new Turn.Unknown();
            }
            String content = content(request);
            if (use.taken() && !use.content().equals(content)) {
                return new Turn.Altered();
            }
            if (use.taken()) {
                return new Turn.Repeated(use.result().equals(UNDER_WAY) ? null : use.result());
            }
            tokens.put(token, new Use(true, UNDER_WAY, content));
            return new Turn.First();
        }
    }

    /** The act is done; a repeat is led to {@code result}, an address without anything secret in it. */
    public void done(HttpServletRequest request, String token, String result) {
        tokens(request.getSession()).put(token, new Use(true, result, content(request)));
    }

    /** The act was not done: the same form may be sent again. */
    public void again(HttpServletRequest request, String token) {
        tokens(request.getSession()).put(token, new Use(false, UNDER_WAY, ""));
    }

    /** Does an act in its first turn. When it fails, nothing was done: the same form may be sent again. */
    public <T> T attempt(HttpServletRequest request, String token, Supplier<T> act) {
        try {
            return act.get();
        } catch (RuntimeException failed) {
            again(request, token);
            throw failed;
        }
    }

    private static Map<String, Use> tokens(HttpSession session) {
        synchronized (session.getId().intern()) {
            if (session.getAttribute(ATTRIBUTE) instanceof Tokens kept) {
                return kept.byToken();
            }
            Tokens made = new Tokens(Collections.synchronizedMap(new Youngest()));
            session.setAttribute(ATTRIBUTE, made);
            return made.byToken();
        }
    }

    /** A digest of every field but the proofs of the form itself; the content is not kept. */
    private static String content(HttpServletRequest request) {
        MessageDigest digest = sha256();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.startsWith("_")) {
                add(digest, name);
                for (String value : values) {
                    add(digest, value);
                }
                digest.update((byte) 1);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** How a token was used; the digest of what came with it. */
    private record Use(boolean taken, String result, String content) {}

    private record Tokens(Map<String, Use> byToken) {}

    private static final class Youngest extends LinkedHashMap<String, Use> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Use> eldest) {
            return size() > KEPT;
        }
    }
}
