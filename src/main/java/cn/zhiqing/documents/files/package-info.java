/** What a file is, told from its bytes: kind, pages, a harmless name, and why it is not taken. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("files")
package cn.zhiqing.documents.files;
