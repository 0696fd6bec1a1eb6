// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/local_text.h"

#include "ui/base/text.h"

#include <QLocale>

namespace trailscope::ui {

QString inUserLanguage(const LocalText& text)
{
    const std::string locale = QLocale().name().toStdString();
    const bool hasLocale = text.byLanguage.find(locale) != text.byLanguage.end();
    return toQString(text.in(hasLocale ? locale : locale.substr(0, locale.find('_'))));
}

} // namespace trailscope::ui
