// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/local_text_tabs.h"

#include "ui/texts/language.h"
#include "ui/texts/local_text.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace trailscope::ui {

namespace {

QString objectNameFor(const char* part, const QString& language)
{
    return language == QStringLiteral("en") ? QString::fromLatin1(part)
                                            : QString::fromLatin1(part) + u'-' + language;
}

QPlainTextEdit* textEdit(const char* part, const QString& language, const LocalText& text, QWidget* parent)
{
    constexpr int lines = 3;
    auto* edit = new QPlainTextEdit(textIn(text, language), parent);
    edit->setObjectName(objectNameFor(part, language));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 14);
    return edit;
}

} // namespace

LocalTextTabs::LocalTextTabs(const Preset& preset, QWidget* parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("presetTexts"));
    for (const auto& language : languages()) {
        addPage(language, preset);
    }
    const auto own = QLocale().name();
    const auto page = std::ranges::find_if(m_pages, [&own](const Page& candidate) {
        return own == candidate.language || own.section(u'_', 0, 0) == candidate.language;
    });
    setCurrentIndex(page == m_pages.end() ? 0 : static_cast<int>(page - m_pages.begin()));
}

void LocalTextTabs::addPage(const Language& shown, const Preset& preset)
{
    const auto& language = shown.code;
    auto* widget = new QWidget(this);
    Page page{language, new QLineEdit(textIn(preset.title, language), widget),
              textEdit("presetPurpose", language, preset.purpose, widget),
              textEdit("presetJudge", language, preset.judge, widget),
              textEdit("presetBlindSpot", language, preset.blindSpot, widget)};
    page.title->setObjectName(objectNameFor("presetTitle", language));
    auto* form = new QFormLayout(widget);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), page.title);
    form->addRow(tr("What it f&inds:"), page.purpose);
    form->addRow(tr("How to &judge it:"), page.judge);
    form->addRow(tr("What the trail &can't show:"), page.blindSpot);
    connect(page.title, &QLineEdit::textChanged, this, &LocalTextTabs::edited);
    addTab(widget, shown.name);
    m_pages.push_back(page);
}

bool LocalTextTabs::hasTitle() const
{
    return std::ranges::any_of(m_pages,
                               [](const Page& page) { return !page.title->text().trimmed().isEmpty(); });
}

void LocalTextTabs::enterInto(Preset& preset) const
{
    for (const auto& page : m_pages) {
        enterText(preset.title, page.language, page.title->text().trimmed());
        enterText(preset.purpose, page.language, page.purpose->toPlainText().trimmed());
        enterText(preset.judge, page.language, page.judge->toPlainText().trimmed());
        enterText(preset.blindSpot, page.language, page.blindSpot->toPlainText().trimmed());
    }
    for (auto* text : {&preset.title, &preset.purpose, &preset.judge, &preset.blindSpot}) {
        completeEnglish(*text, tr("(nothing noted)"));
    }
}

} // namespace trailscope::ui
