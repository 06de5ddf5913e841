package cn.zhiqing.ui;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows around its content (页面外壳); every template gets it as {@code shell} without asking.
 *
 * @param mode normal, elder or contrast, from the reader's cookie
 * @param largest elder mode at 30 pt
 * @param address path and query of this page, for links that come back here
 * @param person who is signed in; null on public pages
 * @param menu the staff menu as this person sees it
 * @param csrf hidden field for forms that post; null when the server asks for none
 * @param mark hidden field that says whose form it is, so that a session that ends loses nothing; null for the public
 * @param notice what was just done; null mostly
 * @param today for example 2026年12月11日(周五)
 * @param sessionSeconds how long the sign-in lasts without an act; 0 when nobody is signed in
 */
public record Shell(
        Mode mode,
        boolean largest,
        String address,
        @Nullable Person person,
        List<MenuLink> menu,
        @Nullable Hidden csrf,
        @Nullable Hidden mark,
        @Nullable Notice notice,
        String today,
        int sessionSeconds,
        City city,
        Assets assets) {

    /** Around a page for which nothing of the request can be read. */
    static Shell bare(String today, City city, Assets assets) {
        return new Shell(Mode.NORMAL, false, "/", null, List.of(), null, null, null, today, 0, city, assets);
    }

    /** The value of {@code data-mode}; null leaves the attribute out. */
    public @Nullable String modeCode() {
        return mode == Mode.NORMAL ? null : mode.code();
    }

    public @Nullable String sizeCode() {
        return largest ? "max" : null;
    }

    /** The menu as it is drawn: links, and groups that open. */
    public List<MenuEntry> entries() {
        return MenuEntry.of(menu);
    }

    public boolean elder() {
        return mode == Mode.ELDER;
    }

    public boolean contrast() {
        return mode == Mode.CONTRAST;
    }

    public boolean signedIn() {
        return person != null;
    }

    /** Who is signed in, for templates that have asked {@link #signedIn()}. */
    public Person someone() {
        return Objects.requireNonNull(person, "nobody is signed in");
    }
}
