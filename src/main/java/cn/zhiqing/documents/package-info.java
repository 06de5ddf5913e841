/**
 * Sets, prints, numbers and signs official documents (公文): the press of {@code paper} prints one
 * {@link cn.zhiqing.documents.paper.OfficialPaper} as accessible HTML, PDF, DOCX and OFD in the layout of GB/T 9704-2012,
 * {@link cn.zhiqing.documents.NumberSeries} gives document numbers without gaps, {@link cn.zhiqing.documents.Signatures}
 * signs the exact bytes with SM2 and finds them again by the printed code. It knows no request and no applicant. Source: GB/T
 * 9704-2012, GB/T 33190-2016, GB/T 32918, 电子签名法 articles 13 and 14, 国办公开办函〔2016〕235号.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "documents",
        allowedDependencies = {"kernel", "privacy", "access", "database"})
package cn.zhiqing.documents;
