package cn.zhiqing.ui;

import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers a form that is sent twice (重复提交): every drawn form carries a token that counts once. The tokens live in the
 * person's session; the hundred youngest are kept. A token is only ever taken together with its act ({@link #once}), so that
 * none stays taken by an act that was not done.
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
    private static final Use UNUSED = new Use(null, "");

    private final SecureRandom random = new SecureRandom();

    /** A new token for a form about to be drawn. */
    public String fresh(HttpServletRequest request) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokens(request.getSession()).put(token, UNUSED);
        return token;
    }

    /**
     * Does the act of a form, once. While it runs and after it was accepted the same form is not done again; refused or broken
     * off by an exception nothing was done, and the same form may be sent again.
     *
     * @param act gives what was done, or every reason why not
     * @param place where the result stands: an address without anything secret in it
     */
    public <T> Submit<T> once(HttpServletRequest request, Supplier<Outcome<T>> act, Function<T, String> place) {
        String token = request.getParameter(FIELD);
        HttpSession session = request.getSession(false);
        if (session == null || token == null) {
            return back(UNPROVEN);
        }
        Map<String, Use> tokens = tokens(session);
        Use mine = new Use(null, content(request));
        synchronized (tokens) {
            Use before = tokens.get(token);
            if (before == null) {
                return back(UNPROVEN);
            }
            if (!before.equals(UNUSED)) {
                return before.content().equals(mine.content()) ? new Submit.Repeated<>(before.place()) : back(ALTERED);
            }
            tokens.put(token, mine);
        }
        return first(tokens, token, mine, act, place);
    }

    private static <T> Submit<T> first(
            Map<String, Use> tokens, String token, Use mine, Supplier<Outcome<T>> act, Function<T, String> place) {
        Use after = UNUSED;
        try {
            switch (act.get()) {
                case Outcome.Accepted<T>(T value) -> {
                    String where = place.apply(value);
                    after = new Use(where, mine.content());
                    return new Submit.Done<>(value, where);
                }
                case Outcome.Refused<T>(List<Refusal> reasons) -> {
                    return new Submit.Back<>(FormErrors.of(reasons), reasons);
                }
            }
        } finally {
            tokens.put(token, after);
        }
    }

    private static <T> Submit<T> back(String why) {
        return new Submit.Back<>(FormErrors.none().with("", why), List.of());
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

    /** How a token was used: where the result stands, if there is one yet, and the digest of what came with it. */
    private record Use(@Nullable String place, String content) {}

    private record Tokens(Map<String, Use> byToken) {}

    private static final class Youngest extends LinkedHashMap<String, Use> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Use> eldest) {
            return size() > KEPT;
        }
    }
}
