package cn.zhiqing.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/**
 * One compiled template (模板). The page is rendered whole before the first byte leaves, so a template that fails ends in the
 * error page and never in half a page.
 */
final class JteView extends AbstractUrlBasedView {

    private @Nullable TemplateEngine engine;
    private @Nullable Shells shells;
    private @Nullable People people;

    void wire(TemplateEngine givenEngine, Shells givenShells, People givenPeople) {
        this.engine = givenEngine;
        this.shells = givenShells;
        this.people = givenPeople;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    public boolean checkResource(Locale locale) {
        return Objects.requireNonNull(engine).hasTemplate(Objects.requireNonNull(getUrl()));
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> given = new HashMap<>(model);
        given.put("shell", Objects.requireNonNull(shells).around(request));
        Optional<FormMemory.Kept> kept =
                response.getStatus() == 200 ? Objects.requireNonNull(people).kept(request) : Optional.empty();
        response.setContentType(getContentType());
        if (kept.isPresent()) {
            String html = kept.get()
                    .into(
                            drawn(Objects.requireNonNull(getUrl()), given),
                            notice -> drawn("ui/notice.jte", Map.of("notice", notice)));
            response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
            return;
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        Objects.requireNonNull(engine).render(Objects.requireNonNull(getUrl()), given, output);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private String drawn(String template, Map<String, Object> given) {
        StringOutput text = new StringOutput();
        Objects.requireNonNull(engine).render(template, given, text);
        return text.toString();
    }
}
