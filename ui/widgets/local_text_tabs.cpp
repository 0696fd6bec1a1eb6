// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/local_text_tabs.h"

#include "ui/base/text.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace trailscope::ui {

namespace {

struct Language {
    const char* code;
    const char* name; //!< in itself
};

constexpr Language languages[]{{"en", "English"}, {"ja", "日本語"}, {"zh_CN", "简体中文"}};

QString objectNameFor(const char* part, const std::string& language)
{
    return language == "en" ? QString::fromLatin1(part)
                            : QString::fromLatin1(part) + u'-' + toQString(language);
}

QString textIn(const LocalText& text, const std::string& language)
{
    const auto found = text.byLanguage.find(language);
    return found == text.byLanguage.end() ? QString() : toQString(found->second);
}

QPlainTextEdit* textEdit(const char* part, const std::string& language, const LocalText& text,
                         QWidget* parent)
{
    constexpr int lines = 3;
    auto* edit = new QPlainTextEdit(textIn(text, language), parent);
    edit->setObjectName(objectNameFor(part, language));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 14);
    return edit;
}

void enter(LocalText& into, const std::string& language, const QString& text)
{
    if (text.isEmpty()) {
        into.byLanguage.erase(language);
    } else {
        into.byLanguage[language] = text.toStdString();
    }
}

void completeEnglish(LocalText& text)
{
    if (text.byLanguage.contains("en")) {
        return;
    }
    const auto other = text.byLanguage.begin();
    text.byLanguage["en"] =
        other == text.byLanguage.end() ? LocalTextTabs::tr("(nothing noted)").toStdString() : other->second;
}

} // namespace

LocalTextTabs::LocalTextTabs(const Preset& preset, QWidget* parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("presetTexts"));
    for (const auto& language : languages) {
        addPage(language.code, QString::fromUtf8(language.name), preset);
    }
    const auto own = QLocale().name().toStdString();
    const auto page = std::ranges::find_if(m_pages, [&own](const Page& candidate) {
        return own == candidate.language || own.substr(0, own.find('_')) == candidate.language;
    });
    setCurrentIndex(page == m_pages.end() ? 0 : static_cast<int>(page - m_pages.begin()));
}

void LocalTextTabs::addPage(const std::string& language, const QString& name, const Preset& preset)
{
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
    addTab(widget, name);
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
        enter(preset.title, page.language, page.title->text().trimmed());
        enter(preset.purpose, page.language, page.purpose->toPlainText().trimmed());
        enter(preset.judge, page.language, page.judge->toPlainText().trimmed());
        enter(preset.blindSpot, page.language, page.blindSpot->toPlainText().trimmed());
    }
    for (auto* text : {&preset.title, &preset.purpose, &preset.judge, &preset.blindSpot}) {
        completeEnglish(*text);
    }
}

} // namespace trailscope::ui
