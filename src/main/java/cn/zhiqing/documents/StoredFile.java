package cn.zhiqing.documents;

import cn.zhiqing.documents.files.FileKind;
import cn.zhiqing.privacy.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 已存的文件.
 *
 * @param space whose it is, for example {@code case/17}
 * @param label what the owner calls it; may be empty
 * @param name harmless, with the ending of its kind; names of files name people
 * @param pages null where pages cannot be counted
 * @param sm3 64 hexadecimal digits
 * @param sha256 64 hexadecimal digits
 */
public record StoredFile(
        long id,
        String space,
        String label,
        Secret<String> name,
        FileKind kind,
        long size,
        @Nullable Integer pages,
        String sm3,
        String sha256,
        Instant keptAt) {}
