package cn.zhiqing.cases.apply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person before a browser without scripts: cookies are kept, forms are sent as they stand, nothing else is known. */
final class Citizen {

    private final Town town;
    private final Connection browser =
            Jsoup.newSession().ignoreHttpErrors(true).ignoreContentType(true).timeout(30_000);
    private Document page = new Document("");
    private Connection.Response answer;

    Citizen(Town town) {
        this.town = town;
        this.answer = open("/");
    }

    /** Opens an address; what redirects say is followed. */
    Connection.Response open(String path) {
        return send(browser.newRequest().url(town.home() + path));
    }

    Document page() {
        return page;
    }

    Connection.Response answer() {
        return answer;
    }

    String path() {
        return answer.url().getPath();
    }

    String h1() {
        return page.expectFirst("h1").text();
    }

    /** Cookies are lost, as when the browser was closed. */
    void closesTheBrowser() {
        browser.cookieStore().removeAll();
    }

    /** The server forgets its sessions, as when it was started anew. */
    void losesTheSession() {
        var cookies = browser.cookieStore();
        cookies.getCookies().stream()
                .filter(c -> c.getName().equals("JSESSIONID"))
                .toList()
                .forEach(c -> cookies.remove(null, c));
    }

    /** Fills in fields of the page by name; radio buttons and lists by value. */
    Citizen fill(Map<String, String> answers) {
        answers.forEach(this::enter);
        return this;
    }

    private void enter(String name, String value) {
        Element field = page.expectFirst("[name=" + name + "]");
        switch (field.tagName() + " " + field.attr("type")) {
            case "input radio" -> {
                page.select("[name=" + name + "]").removeAttr("checked");
                page.expectFirst("[name=" + name + "][value=" + value + "]").attr("checked", true);
            }
            case "input checkbox" -> field.attr("checked", true);
            case "select " -> {
                field.select("option").removeAttr("selected");
                field.expectFirst("option[value=" + value + "]").attr("selected", true);
            }
            case "textarea " -> field.text(value);
            default -> field.val(value);
        }
    }

    /** Sends the form that posts to this address. */
    Citizen send(String action) {
        send(form(action).submit());
        return this;
    }

    /** Sends it by a button that has a name. */
    Citizen sendBy(String action, String button) {
        Element pressed = form(action).expectFirst("button[name=" + button + "]");
        send(form(action).submit().data(button, pressed.attr("value")));
        return this;
    }

    /** Sends a file with its code to the page that verifies papers. */
    Document check(String code, byte[] file) {
        open("/verify");
        Connection request = browser.newRequest().url(town.home() + "/verify").method(Connection.Method.POST);
        form("/verify").select("input[type=hidden]").forEach(h -> request.data(h.attr("name"), h.val()));
        send(request.data("code", code).data("file", "reply.html", new ByteArrayInputStream(file)));
        return page;
    }

    /** Sends a form with one file in the field {@code file}; fields that were filled in go along. */
    Citizen sendFile(String action, String name, byte[] content) {
        Connection request = form(action).submit();
        request.request().removeHeader("Content-Type"); // its boundary is that of the form sent before
        request.request().data().removeIf(pair -> pair.key().equals("file"));
        send(request.data("file", name, new ByteArrayInputStream(content)));
        return this;
    }

    FormElement form(String action) {
        return (FormElement) page.expectFirst("form[action=" + action + "]");
    }

    Connection.Response send(Connection request) {
        try {
            answer = request.execute().readFully();
            page = answer.contentType() != null && answer.contentType().startsWith("text/html")
                    ? answer.parse()
                    : new Document("");
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
