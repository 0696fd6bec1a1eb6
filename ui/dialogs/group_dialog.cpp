// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/group_dialog.h"

#include "ui/base/csv_text.h"
#include "ui/base/error_text.h"
#include "ui/base/field_titles.h"
#include "ui/base/format.h"
#include "ui/base/saved_file.h"
#include "ui/jobs/latest_job.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
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

struct ReadyOne {
    const char* title;
    GroupQuestion question;
    bool byFirstSeen;
};

//! What a review asks for again and again.
const ReadyOne readyOnes[]{
    {QT_TRANSLATE_NOOP("trailscope::ui::GroupDialog", "First time a user came from an address"),
     {Field::User, Field::Ip, {}, {}},
     true},
    {QT_TRANSLATE_NOOP("trailscope::ui::GroupDialog", "First time a user came with an agent"),
     {Field::User, Field::Agent, {}, {}},
     true},
    {QT_TRANSLATE_NOOP("trailscope::ui::GroupDialog", "First time a user acted in a region"),
     {Field::User, Field::Region, {}, {}},
     true},
    {QT_TRANSLATE_NOOP("trailscope::ui::GroupDialog", "First time a user called an event"),
     {Field::User, Field::Event, {}, {}},
     true},
    {QT_TRANSLATE_NOOP("trailscope::ui::GroupDialog", "Users, and how many addresses each came from"),
     {Field::User, {}, Field::Ip, {}},
     false},
    {QT_TRANSLATE_NOOP("trailscope::ui::GroupDialog", "Addresses, and how many users came from each"),
     {Field::Ip, {}, Field::User, {}},
     false},
    {QT_TRANSLATE_NOOP("trailscope::ui::GroupDialog", "Users and what they were refused"),
     {Field::User, Field::Error, Field::Event, {}},
     false},
    {QT_TRANSLATE_NOOP("trailscope::ui::GroupDialog", "Access keys, and how many addresses used each"),
     {Field::AccessKey, {}, Field::Ip, {}},
     false},
};

} // namespace

GroupDialog::GroupDialog(FileChooser& chooser, QWidget* parent)
    : QDialog(parent)
    , m_chooser(chooser)
    , m_ready(new QComboBox(this))
    , m_first(fieldChoice("groupFirst", false, this))
    , m_second(fieldChoice("groupSecond", true, this))
    , m_distinct(fieldChoice("groupDistinct", true, this))
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
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36);
}

GroupDialog::~GroupDialog() = default;

void GroupDialog::createReadyOnes()
{
    m_ready->setObjectName(QStringLiteral("groupReady"));
    m_ready->addItem(tr("(choose)"));
    for (const auto& ready : readyOnes) {
        m_ready->addItem(tr(ready.title));
    }
    connect(m_ready, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            const auto& ready = readyOnes[index - 1];
            setQuestion(ready.question,
                        {ready.byFirstSeen ? GroupColumn::First : GroupColumn::Events, false});
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
    add(0, 0, tr("&Group by:"), m_first);
    add(0, 2, tr("&and by:"), m_second);
    add(1, 0, tr("Count &different:"), m_distinct);
    add(1, 2, tr("&Ready groupings:"), m_ready);
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
    auto* save = buttons->addButton(tr("&Save as CSV…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveGroups"));
    auto* open = buttons->addButton(tr("Show the group's &events"), QDialogButtonBox::ActionRole);
    open->setObjectName(QStringLiteral("openGroup"));
    for (auto* button : {save, open, buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false); // Return opens a group
    }
    connect(save, &QPushButton::clicked, this, &GroupDialog::save);
    connect(open, &QPushButton::clicked, this, [this] { this->open(m_table->currentIndex()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_table, 2, 0, 1, 4);
    layout->addWidget(m_message, 3, 0, 1, 4);
    layout->addWidget(buttons, 4, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
    layout->setRowStretch(2, 1);
}

void GroupDialog::setResult(const QueryContext& context, const std::shared_ptr<const RowSet>& rows)
{
    m_context = context;
    m_rows = rows;
    ask();
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
    m_job->start([asked, rows = m_rows, context = m_context](
                     const std::stop_token& stop) { return groupRows(*rows, asked, context, stop); },
                 [this, asked](const Result<std::vector<Group>>& groups) {
                     if (groups.ok()) {
                         show(asked, groups.value());
                     } else {
                         m_message->setText(errorSentence(groups.error()));
                     }
                 });
}

void GroupDialog::show(const GroupQuestion& question, const std::vector<Group>& groups)
{
    const bool sameColumns = question == m_model->question() && m_model->columnCount() > 0;
    m_model->setGroups(question, groups, m_context.calendar);
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
    m_message->setText(tr("%1 groups of %2 events. Return or a double click shows a group's events.")
                           .arg(formatCount(groups.size()), formatCount(m_rows->count())));
}

void GroupDialog::open(const QModelIndex& index)
{
    if (index.isValid()) {
        Q_EMIT groupRequested(
            clauseOf(m_model->question(), m_model->group(m_sorted->mapToSource(index).row())));
    }
}

void GroupDialog::save()
{
    const auto path =
        m_chooser.saveCsv(this, tr("Save the groups"), QDir::home().filePath(QStringLiteral("groups.csv")));
    if (!path.isEmpty()) {
        m_message->setText(saveAndTell(path, csvOf(*m_sorted).toUtf8()));
    }
}

} // namespace trailscope::ui
