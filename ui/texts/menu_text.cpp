// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/menu_text.h"

#include <QRegularExpression>

namespace trailscope::ui {

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(\s?\(&[^&]\))"));
    QString plain;
    const QString source = QString(text).remove(bracketed);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) == u'&' && i + 1 < source.size()) {
            ++i;
        }
        plain += source.at(i);
    }
    return plain;
}

QString asWindowTitle(QString text)
{
    return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

QString asMenuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace trailscope::ui
