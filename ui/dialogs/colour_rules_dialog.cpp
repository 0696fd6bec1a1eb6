// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/colour_rules_dialog.h"

#include "ui/base/dialog_size.h"
#include "ui/base/rule_colours.h"
#include "ui/base/theme.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_field.h"
#include "ui/texts/language.h"
#include "ui/texts/local_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace trailscope::ui {

namespace {

QString shownTitle(const ColourRule& rule)
{
    auto title = rule.title;
    completeEnglish(title, {});
    return shownText(inUserLanguage(title));
}

} // namespace

ColourRulesDialog::ColourRulesDialog(const std::vector<ColourRule>& rules, QWidget* parent)
    : QDialog(parent), m_rules(rules)
{
    setWindowTitle(tr("Colours of rows"));
    setObjectName(QStringLiteral("colourRulesDialog"));
    auto* hint = new QLabel(
        tr("A row takes the colour of the first rule here that is switched on and whose filter it matches."),
        this);
    hint->setWordWrap(true);
    auto* middle = new QHBoxLayout;
    middle->addWidget(createList(), 2);
    middle->addWidget(createForm(), 3);
    createButtons();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(middle, 1);
    layout->addWidget(m_mistake);
    layout->addWidget(m_buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22});
    fillList(0);
}

QWidget* ColourRulesDialog::createList()
{
    auto* side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("colourRules"));
    m_list->setAccessibleName(tr("Colour rules"));
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const char* name, const QString& text, auto slot) {
        auto* button = new QPushButton(text, side);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    add("addRule", tr("&Add"), [this] { addRule(); });
    m_remove = add("removeRule", tr("&Remove"), [this] { removeRule(); });
    m_up = add("ruleUp", tr("&Up"), [this] { moveRule(-1); });
    m_down = add("ruleDown", tr("&Down"), [this] { moveRule(1); });
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColourRulesDialog::showRule);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem* item) { takeSwitch(m_list->row(item)); });
    return side;
}

QWidget* ColourRulesDialog::createForm()
{
    m_form = new QWidget(this);
    m_filter = new FilterField(m_form);
    m_filter->edit().setObjectName(QStringLiteral("ruleFilter"));
    m_colour = new QComboBox(m_form);
    m_colour->setObjectName(QStringLiteral("ruleColour"));
    for (const auto colour : allRuleColours) {
        m_colour->addItem(ruleSwatch(colour, palette()), ruleColourTitle(colour), static_cast<int>(colour));
    }
    m_mistake = new QLabel(this);
    m_mistake->setObjectName(QStringLiteral("ruleMistake"));
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->setStyleSheet(QStringLiteral("color: %1").arg(toneColor(Tone::Denied, palette()).name()));
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTitles(*form);
    form->addRow(tr("&Filter:"), m_filter);
    form->addRow(tr("&Colour:"), m_colour);
    connect(m_filter, &FilterField::edited, this, &ColourRulesDialog::takeRule);
    connect(m_colour, &QComboBox::activated, this, &ColourRulesDialog::takeRule);
    return m_form;
}

//! The rule's name in each language of the window.
void ColourRulesDialog::addTitles(QFormLayout& form)
{
    for (const auto& language : languages()) {
        auto* title = new QLineEdit(m_form);
        title->setObjectName(QStringLiteral("ruleTitle-") + language.code);
        form.addRow(tr("Name, %1:").arg(language.name), title);
        connect(title, &QLineEdit::textEdited, this, &ColourRulesDialog::takeRule);
        m_titles.emplace_back(language.code, title);
    }
}

void ColourRulesDialog::createButtons()
{
    m_buttons = new QDialogButtonBox(
        QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto* restore = m_buttons->button(QDialogButtonBox::RestoreDefaults);
    restore->setText(tr("As &delivered"));
    connect(restore, &QPushButton::clicked, this, [this] {
        m_rules = builtinColourRules();
        fillList(0);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        for (auto& rule : m_rules) {
            completeEnglish(rule.title, {});
        }
        Q_EMIT rulesAccepted(m_rules);
        accept();
    });
}

void ColourRulesDialog::fillList(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& rule : m_rules) {
            auto* item = new QListWidgetItem(ruleSwatch(rule.colour, palette()), shownTitle(rule), m_list);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
            item->setToolTip(shownText(rule.filterText, ShownLength::Block));
        }
        m_list->setCurrentRow(current);
    }
    showRule(m_list->currentRow());
}

void ColourRulesDialog::showRule(int row)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const bool any = row >= 0 && row < m_list->count();
    m_form->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_list->count());
    const auto rule = any ? m_rules[static_cast<std::size_t>(row)] : ColourRule();
    for (const auto& [language, title] : m_titles) {
        title->setText(textIn(rule.title, language));
    }
    m_filter->setText(toQString(rule.filterText));
    m_colour->setCurrentIndex(m_colour->findData(static_cast<int>(rule.colour)));
    check();
}

void ColourRulesDialog::takeRule()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0) {
        return;
    }
    auto& rule = m_rules[static_cast<std::size_t>(row)];
    for (const auto& [language, title] : m_titles) {
        enterText(rule.title, language, title->text().trimmed());
    }
    rule.filterText = m_filter->text().toStdString();
    rule.filter = m_filter->filter().value_or(rule.filter);
    rule.colour = static_cast<RuleColour>(m_colour->currentData().toInt());
    const QSignalBlocker quiet(m_list);
    auto* item = m_list->item(row);
    item->setText(shownTitle(rule));
    item->setIcon(ruleSwatch(rule.colour, palette()));
    item->setToolTip(shownText(m_filter->text(), ShownLength::Block));
    check();
}

void ColourRulesDialog::takeSwitch(int row)
{
    m_rules[static_cast<std::size_t>(row)].enabled = m_list->item(row)->checkState() == Qt::Checked;
}

void ColourRulesDialog::addRule()
{
    ColourRule rule;
    rule.title.byLanguage = {{"en", tr("New rule").toStdString()}};
    m_rules.push_back(rule);
    fillList(static_cast<int>(m_rules.size()) - 1);
    m_filter->setFocus();
}

void ColourRulesDialog::removeRule()
{
    const int row = m_list->currentRow();
    m_rules.erase(m_rules.begin() + row);
    fillList(std::min(row, static_cast<int>(m_rules.size()) - 1));
}

void ColourRulesDialog::moveRule(int step)
{
    const int row = m_list->currentRow();
    std::swap(m_rules[static_cast<std::size_t>(row)], m_rules[static_cast<std::size_t>(row + step)]);
    fillList(row + step);
}

QString ColourRulesDialog::mistakeIn(const ColourRule& rule)
{
    if (const auto wrong = FilterField::mistakeIn(rule.filterText); !wrong.isEmpty()) {
        return wrong;
    }
    return rule.filterText.empty()       ? tr("An empty filter would colour every row.")
         : rule.title.byLanguage.empty() ? tr("Give the rule a name.")
                                         : QString();
}

//! What the field tells of the filter that it shows is not repeated.
void ColourRulesDialog::check()
{
    QString sentence;
    bool areSound = true;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto& rule = m_rules[static_cast<std::size_t>(row)];
        const auto mistake = mistakeIn(rule);
        const bool isToldByField = row == m_list->currentRow() && !m_filter->mistake().isEmpty();
        areSound = areSound && mistake.isEmpty();
        if (sentence.isEmpty() && !mistake.isEmpty() && !isToldByField) {
            sentence = tr("\"%1\": %2").arg(shownTitle(rule), mistake);
        }
    }
    m_mistake->setText(sentence);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(areSound);
}

} // namespace trailscope::ui
