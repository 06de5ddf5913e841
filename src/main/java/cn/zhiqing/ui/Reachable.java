package cn.zhiqing.ui;

import cn.zhiqing.kernel.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 办不了时的回答 Stands before all other filters and answers what none of them can: a request for which the database is away (ADR 0054),
 * a file whose name no file system takes. One line in the log, no trace: neither is a fault of the program.
 */
final class Reachable extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Reachable.class);
    private static final int CAUSES = 12;

    private final transient BareFailures bare;

    Reachable(BareFailures bare) {
        this.bare = bare;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            Failure known = response.isCommitted() ? null : words(request, thrown);
            if (known == null) {
                throw thrown;
            }
            String path = BareFailures.path(request);
            LOG.warn("{} {} {}: {}", known.status(), request.getMethod(), path, known.title());
            response.reset();
            bare.send(known, path, response);
        }
    }

    private static @Nullable Failure words(HttpServletRequest request, Throwable thrown) {
        if (Outage.isBehind(thrown)) {
            return Failures.away(request);
        }
        Throwable one = thrown;
        for (int i = 0; one != null && i < CAUSES; i++, one = one.getCause()) {
            if (one instanceof InvalidFileNameException) {
                return Failures.fileName();
            }
        }
        return null;
    }
}
