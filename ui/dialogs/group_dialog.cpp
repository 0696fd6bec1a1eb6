// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/group_dialog.h"

#include "core/query/run_filter.h"
#include "core/query/streak_rule.h"
#include "ui/base/dialog_size.h"
#include "ui/jobs/latest_job.h"
#include "ui/texts/csv_text.h"
#include "ui/texts/error_text.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/format.h"
#include "ui/texts/saved_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>
#include <array>
#include <utility>

namespace trailscope::ui {

namespace {

constexpr int noField = -1;

bool canGroup(Field field)
{
    const auto storage = fieldInfo(field).storage;
    return storage == FieldStorage::Dictionary || storage == FieldStorage::Calendar;
}

QComboBox* fieldChoice(const char* name, bool optional, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QString::fromLatin1(name));
    if (optional) {
        choice->addItem(GroupDialog::tr("(none)"), noField);
    }
    for (const auto& info : allFields()) {
        if (canGroup(info.field)) {
            choice->addItem(fieldTitle(info.field), static_cast<int>(info.field));
        }
    }
    return choice;
}

std::optional<Field> chosenField(const QComboBox& choice)
{
    const int value = choice.currentData().toInt();
    return value == noField ? std::nullopt : std::optional(static_cast<Field>(value));
}

void choose(QComboBox& choice, std::optional<Field> field)
{
    const QSignalBlocker blocker(&choice);
    choice.setCurrentIndex(choice.findData(field ? static_cast<int>(*field) : noField));
}

Filter clauseOf(const GroupQuestion& question, const Group& group)
{
    auto clause = valueFilter(question.first, group.first);
    return question.second ? both(clause, valueFilter(*question.second, group.second)) : clause;
}

using Column = GroupTableModel::Column;

constexpr std::array orderColumns{
    std::pair{GroupColumn::Values, Column::First},      std::pair{GroupColumn::Events, Column::Events},
    std::pair{GroupColumn::Failures, Column::Failures}, std::pair{GroupColumn::Share, Column::Share},
    std::pair{GroupColumn::First, Column::Begin},       std::pair{GroupColumn::Last, Column::End},
    std::pair{GroupColumn::Distinct, Column::Distinct}};

Column columnFor(GroupColumn order)
{
    const auto* const found = std::ranges::find(orderColumns, order, &std::pair<GroupColumn, Column>::first);
    return found == orderColumns.end() ? Column::Events : found->second;
}

constexpr int mostFailures = 1'000;
constexpr int mostMinutes = 24 * 60;

} // namespace

GroupDialog::GroupDialog(FileChooser& chooser, QWidget* parent)
    : QDialog(parent)
    , m_chooser(chooser)
    , m_readyGroupings(readyGroupings())
    , m_ready(new QComboBox(this))
    , m_first(fieldChoice("groupFirst", false, this))
    , m_second(fieldChoice("groupSecond", true, this))
    , m_distinct(fieldChoice("groupDistinct", true, this))
    , m_streaks(new QCheckBox(tr("Only failed logins of a user and the success after &them:"), this))
    , m_failures(new QSpinBox(this))
    , m_minutes(new QSpinBox(this))
    , m_table(new QTableView(this))
    , m_model(new GroupTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_message(new QLabel(this))
    , m_job(new LatestJob(this))
{
    setWindowTitle(tr("Groups of events"));
    setObjectName(QStringLiteral("groupDialog"));
    createReadyOnes();
    createTable();
    createChoices();
    choose(*m_first, Field::User);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36});
}

GroupDialog::~GroupDialog() = default;

void GroupDialog::createReadyOnes()
{
    m_ready->setObjectName(QStringLiteral("groupReady"));
    m_ready->addItem(tr("(choose)"));
    for (const auto& ready : m_readyGroupings) {
        m_ready->addItem(ready.title);
    }
    connect(m_ready, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            const auto& ready = m_readyGroupings[static_cast<std::size_t>(index) - 1];
            m_streaks->setChecked(ready.kind == ReadyGrouping::Kind::Streaks);
            setQuestion(ready.question, ready.order());
        }
    });
}

void GroupDialog::createTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(GroupTableModel::SortRole);
    m_table->setObjectName(QStringLiteral("groupTable"));
    m_table->setAccessibleName(tr("Groups of events"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, &GroupDialog::open);
}

void GroupDialog::createChoices()
{
    auto* layout = new QGridLayout(this);
    const auto add = [&](int row, int column, const QString& text, QComboBox* choice) {
        auto* label = new QLabel(text, this);
        label->setBuddy(choice);
        layout->addWidget(label, row, column);
        layout->addWidget(choice, row, column + 1);
    };
    add(0, 0, tr("&Ready groupings:"), m_ready);
    add(1, 0, tr("&Group by:"), m_first);
    add(1, 2, tr("&and by:"), m_second);
    add(2, 0, tr("Count &different:"), m_distinct);
    layout->addLayout(createStreaks(), 3, 0, 1, 4);
    for (auto* choice : {m_first, m_second, m_distinct}) {
        connect(choice, &QComboBox::activated, this, [this] {
            m_order = {};
            m_ready->setCurrentIndex(0);
            ask();
        });
    }
    m_message->setObjectName(QStringLiteral("groupMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save as CSV…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveGroups"));
    auto* open = buttons->addButton(tr("Show the group's &events"), QDialogButtonBox::ActionRole);
    open->setObjectName(QStringLiteral("openGroup"));
    for (auto* button : {m_save, open, buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false); // Return opens a group
    }
    connect(m_save, &QPushButton::clicked, this, &GroupDialog::save);
    connect(open, &QPushButton::clicked, this, [this] { this->open(m_table->currentIndex()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_table, 4, 0, 1, 4);
    layout->addWidget(m_message, 5, 0, 1, 4);
    layout->addWidget(buttons, 6, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
    layout->setRowStretch(4, 1);
}

//! How many failures, and how close to each other.
QLayout* GroupDialog::createStreaks()
{
    m_streaks->setObjectName(QStringLiteral("groupStreaks"));
    const auto prepare = [this](QSpinBox* box, const char* name, const QString& meaning, int most,
                                int value) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(meaning);
        box->setToolTip(meaning);
        box->setRange(1, most);
        box->setValue(value);
        box->setEnabled(false);
        connect(m_streaks, &QCheckBox::toggled, box, &QWidget::setEnabled);
        connect(box, &QSpinBox::valueChanged, this, &GroupDialog::ask);
    };
    const StreakRule usual;
    prepare(m_failures, "groupStreakFailures", tr("At least so many failed logins in a row"), mostFailures,
            static_cast<int>(usual.failures));
    prepare(m_minutes, "groupStreakMinutes", tr("At most so many minutes from each login to the next"),
            mostMinutes, static_cast<int>(usual.gapSeconds / 60));
    m_failures->setSuffix(tr(" failures"));
    m_minutes->setSuffix(tr(" minutes apart"));
    connect(m_streaks, &QCheckBox::toggled, this, &GroupDialog::ask);
    auto* row = new QHBoxLayout;
    row->addWidget(m_streaks);
    row->addWidget(m_failures);
    row->addWidget(m_minutes);
    row->addStretch(1);
    return row;
}

void GroupDialog::setResult(const QueryContext& context, const std::shared_ptr<const RowSet>& rows)
{
    m_context = context;
    m_rows = rows;
    ask();
}

void GroupDialog::setPartial(bool partial)
{
    m_isPartial = partial;
    m_save->setEnabled(!partial);
}

void GroupDialog::setQuestion(const GroupQuestion& question, const GroupOrder& order)
{
    m_order = order;
    choose(*m_first, question.first);
    choose(*m_second, question.second);
    choose(*m_distinct, question.distinctOf);
    ask();
}

GroupQuestion GroupDialog::question() const
{
    return {*chosenField(*m_first), chosenField(*m_second), chosenField(*m_distinct), {}};
}

GroupOrder GroupDialog::order() const
{
    const auto& header = *m_table->horizontalHeader();
    for (const auto& [order, column] : orderColumns) {
        if (m_model->sectionOf(column) == header.sortIndicatorSection()) {
            return {order, header.sortIndicatorOrder() == Qt::AscendingOrder};
        }
    }
    return {};
}

void GroupDialog::ask()
{
    if (!m_rows) {
        return;
    }
    const auto asked = question();
    const auto only = condition();
    m_job->start([asked, only, rows = m_rows, context = m_context](
                     const std::stop_token& stop) { return groupsOf(*rows, only, asked, context, stop); },
                 [this, asked, only](const Result<Groups>& groups) {
                     if (groups.ok()) {
                         m_condition = only;
                         show(asked, groups.value());
                     } else {
                         m_message->setText(errorSentence(groups.error()));
                     }
                 });
}

Filter GroupDialog::condition() const
{
    if (!m_streaks->isChecked()) {
        return {};
    }
    constexpr std::int64_t minute = 60;
    return valueFilter(Field::Streak, toText(StreakRule{static_cast<std::size_t>(m_failures->value()),
                                                        m_minutes->value() * minute}));
}

Result<GroupDialog::Groups> GroupDialog::groupsOf(const RowSet& rows, const Filter& condition,
                                                  const GroupQuestion& question, const QueryContext& context,
                                                  const std::stop_token& stop)
{
    auto wanted = runFilter(condition, context, stop);
    if (!wanted.ok()) {
        return wanted.error();
    }
    wanted.value() &= rows;
    auto groups = groupRows(wanted.value(), question, context, stop);
    if (!groups.ok()) {
        return groups.error();
    }
    return Groups{std::move(groups).value(), wanted.value().count()};
}

void GroupDialog::show(const GroupQuestion& question, const Groups& found)
{
    const bool sameColumns = question == m_model->question() && m_model->columnCount() > 0;
    m_model->setGroups(question, found.groups, m_context.calendar);
    if (!sameColumns || m_order != m_shownOrder) {
        m_shownOrder = m_order;
        m_table->sortByColumn(std::max(0, m_model->sectionOf(columnFor(m_order.column))),
                              m_order.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
        m_table->resizeColumnsToContents();
        const int widest = fontMetrics().averageCharWidth() * 44;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
        }
    }
    const auto text = m_isPartial
                        ? tr("%1 groups of the %2 events found so far: not of all that match the filter.")
                        : tr("%1 groups of %2 events. Return or a double click shows a group's events.");
    const auto sentence = text.arg(formatCount(found.groups.size()), formatCount(found.events));
    m_message->setText(m_missing.isEmpty() ? sentence : sentence + u' ' + m_missing);
}

void GroupDialog::open(const QModelIndex& index)
{
    if (index.isValid()) {
        const auto& group = m_model->group(m_sorted->mapToSource(index).row());
        Q_EMIT groupRequested(both(m_condition, clauseOf(m_model->question(), group)));
    }
}

void GroupDialog::save()
{
    const auto path =
        m_chooser.saveCsv(this, tr("Save the groups"), QDir::home().filePath(QStringLiteral("groups.csv")));
    if (!path.isEmpty()) {
        m_message->setText(saveAndTell(path, csvOf(*m_sorted).toUtf8(), m_missing));
    }
}

} // namespace trailscope::ui
