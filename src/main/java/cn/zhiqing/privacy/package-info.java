/**
 * Keeps personal facts sealed (个人信息保护): a {@link cn.zhiqing.privacy.Secret} has no text form, the
 * {@link cn.zhiqing.privacy.Sealer} closes it with SM4-GCM for the table it belongs to, {@link cn.zhiqing.privacy.Digests}
 * find equal values without opening them, {@link cn.zhiqing.privacy.Masks} show as much as a list needs. Source:
 * 个人信息保护法 articles 28, 33–37, 51; 政府信息公开条例 articles 15, 29.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "privacy", allowedDependencies = "kernel")
package cn.zhiqing.privacy;
