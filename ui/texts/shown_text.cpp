// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/shown_text.h"

#include "core/base/visible_text.h"
#include "ui/texts/format.h"
#include "ui/texts/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace trailscope::ui {

namespace {

struct Shown {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::ShownText)
};

QString shownParts(const QString& text, QChar between, ShownLength length)
{
    QStringList shown;
    for (const auto& part : text.split(between)) {
        shown << shownText(part, length);
    }
    return shown.join(between);
}

//! Each line through \a show; too many are cut.
QString linesOf(const QString& text, qsizetype most, const std::function<QString(const QString&)>& show)
{
    const auto lines = text.split(u'\n');
    QStringList shown;
    for (const auto& line : lines.mid(0, most)) {
        shown << show(line);
    }
    if (lines.size() > most) {
        shown << Shown::tr("... (%1 lines)").arg(formatCount(static_cast<std::uint64_t>(lines.size())));
    }
    return shown.join(u'\n');
}

} // namespace

QString shownText(std::string_view text, ShownLength length)
{
    const auto front = cutText(text, static_cast<std::size_t>(length));
    std::string buffer;
    const auto shown = toQString(visibleText(front, buffer));
    return front.size() == text.size() ? shown
                                       : Shown::tr("%1... (%2 bytes)").arg(shown, formatCount(text.size()));
}

QString shownText(const QString& text, ShownLength length)
{
    const auto bytes = text.toUtf8();
    return shownText(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())), length);
}

QString shownRecord(std::string_view text)
{
    constexpr qsizetype mostLines = 10'000;
    return linesOf(toQString(text), mostLines,
                   [](const QString& line) { return shownParts(line, u'\t', ShownLength::Record); });
}

QString shownLines(const QString& text)
{
    constexpr qsizetype mostLines = 100;
    return linesOf(text, mostLines, [](const QString& line) { return shownText(line, ShownLength::Block); });
}

QString hiddenCharactersHint(const QString& text)
{
    return isVisibleText(text.toStdString())
             ? QString()
             : Shown::tr("There are characters in it that can't be seen: %1").arg(shownText(text));
}

} // namespace trailscope::ui
