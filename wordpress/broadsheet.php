<?php
/**
 * Plugin Name:       Broadsheet
 * Description:       What the Broadsheet reader asks of a site beyond WordPress itself: counts and all authors with each story, views, likes, and comments of readers without an account. Put this one file into wp-content/mu-plugins.
 * Version:           1.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 *
 * @package Broadsheet
 */

defined( 'ABSPATH' ) || exit;

const BROADSHEET_NAMESPACE       = 'broadsheet/v1';
const BROADSHEET_VIEWS_META      = 'views'; // As WP-PostViews keeps them.
const BROADSHEET_LIKES_META      = '_broadsheet_likes';
const BROADSHEET_LIKES_VERSION   = '1';
const BROADSHEET_VIEWS_A_MINUTE  = 60;
const BROADSHEET_LIKES_A_MINUTE  = 30;
const BROADSHEET_CACHE_SECONDS   = 60;
const BROADSHEET_PORTRAIT_PIXELS = 192;

add_action( 'rest_api_init', 'broadsheet_register_routes' );
add_action( 'rest_api_init', 'broadsheet_register_field' );
add_filter( 'the_posts', 'broadsheet_remember_posts' );
add_filter( 'rest_post_collection_params', 'broadsheet_offer_views_order' );
add_filter( 'rest_post_query', 'broadsheet_ask_views_order', 10, 2 );
add_filter( 'posts_clauses', 'broadsheet_order_by_views', 10, 2 );
add_filter( 'rest_post_query', 'broadsheet_follow_renamed', 10, 2 );
add_action( 'deleted_post', 'broadsheet_forget_likes' );
add_filter( 'rest_allow_anonymous_comments', '__return_true' );
add_filter( 'rest_preprocess_comment', 'broadsheet_judge_comment', 10, 2 );
add_action( 'rest_after_insert_comment', 'broadsheet_announce_comment', 10, 3 );
add_filter( 'rest_post_dispatch', 'broadsheet_let_cache', 10, 3 );
add_filter( 'rest_exposed_cors_headers', 'broadsheet_expose_headers' );

/**
 * Registers the routes for views and likes; their namespace in /wp-json/ says that this plugin is there.
 */
function broadsheet_register_routes() {
	$id    = array(
		'description' => 'Unique identifier for the post.',
		'type'        => 'integer',
	);
	$token = array(
		'description' => 'Random, the same for all that one browser likes.',
		'type'        => 'string',
		'required'    => true,
		'pattern'     => '^[A-Za-z0-9_-]{16,128}$',
	);
	$like  = array(
		'permission_callback' => '__return_true',
		'args'                => array(
			'id'    => $id,
			'token' => $token,
		),
	);

	register_rest_route(
		BROADSHEET_NAMESPACE,
		'/posts/(?P<id>[\d]+)/view',
		array(
			'methods'             => WP_REST_Server::CREATABLE,
			'callback'            => 'broadsheet_take_view',
			'permission_callback' => '__return_true',
			'args'                => array( 'id' => $id ),
		)
	);
	register_rest_route(
		BROADSHEET_NAMESPACE,
		'/posts/(?P<id>[\d]+)/like',
		array(
			array(
				'methods'  => WP_REST_Server::CREATABLE,
				'callback' => 'broadsheet_take_like',
			) + $like,
			array(
				'methods'  => WP_REST_Server::DELETABLE,
				'callback' => 'broadsheet_take_like',
			) + $like,
		)
	);
}

/**
 * Registers the field `broadsheet` of posts.
 */
function broadsheet_register_field() {
	$count  = array( 'type' => 'integer' );
	$text   = array( 'type' => 'string' );
	$author = array(
		'type'       => 'object',
		'properties' => array(
			'id'          => $count,
			'name'        => $text,
			'slug'        => $text,
			'description' => $text,
			'avatar'      => $text,
		),
	);

	register_rest_field(
		'post',
		'broadsheet',
		array(
			'get_callback' => 'broadsheet_field',
			'schema'       => array(
				'description' => 'Counts and all authors of the post.',
				'type'        => 'object',
				'readonly'    => true,
				'context'     => array( 'view', 'edit' ),
				'properties'  => array(
					'words'    => $count,
					'comments' => $count,
					'likes'    => $count,
					'views'    => $count,
					'authors'  => array(
						'type'  => 'array',
						'items' => $author,
					),
				),
			),
		)
	);
}

/**
 * What the field `broadsheet` holds.
 *
 * @param array $data The post as prepared so far.
 * @return array Words, comments, likes, views and authors.
 */
function broadsheet_field( $data ) {
	$post = get_post( $data['id'] );

	return array(
		'words'    => broadsheet_count_words( $post ),
		'comments' => broadsheet_count_comments( $post->ID ),
		'likes'    => (int) get_post_meta( $post->ID, BROADSHEET_LIKES_META, true ),
		'views'    => broadsheet_count_views( $post->ID ),
		'authors'  => broadsheet_authors( $post ),
	);
}

/*
 * Words.
 */

/**
 * Counts the words of a post as it was written; what is protected gives nothing away.
 *
 * @param WP_Post $post The post.
 * @return int Words.
 */
function broadsheet_count_words( $post ) {
	if ( '' !== $post->post_password ) {
		return 0;
	}
	$text = preg_replace( '#<(script|style)\b.*?</\1>|<!--.*?-->#is', ' ', strip_shortcodes( $post->post_content ) );
	$text = preg_replace( '#<[^>]*>#', ' ', (string) $text );
	$text = html_entity_decode( (string) $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );

	// Scripts that put no space between their words.
	$spaceless = '/[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]+/u';
	$unspaced  = preg_match_all( $spaceless, $text, $runs ) ? array_sum( array_map( 'broadsheet_count_unspaced', $runs[0] ) ) : 0;
	$spaced    = preg_match_all( "/[\p{L}\p{N}\p{M}_]+(?:['’.,:·][\p{L}\p{N}\p{M}_]+)*/u", (string) preg_replace( $spaceless, ' ', $text ) );

	return (int) $spaced + (int) $unspaced;
}

/**
 * Counts the words of a run of text without spaces, by a dictionary where PHP has one.
 *
 * @param string $run The text.
 * @return int Words; without a dictionary half the letters, which comes close.
 */
function broadsheet_count_unspaced( $run ) {
	if ( ! class_exists( 'IntlBreakIterator' ) ) {
		return (int) ceil( mb_strlen( $run, 'UTF-8' ) / 2 );
	}
	$words = IntlBreakIterator::createWordInstance( 'en' );
	$words->setText( $run );
	$count = 0;
	$words->first();
	while ( IntlBreakIterator::DONE !== $words->next() ) {
		$count += $words->getRuleStatus() >= IntlBreakIterator::WORD_NONE_LIMIT ? 1 : 0;
	}

	return $count;
}

/*
 * Counts: for all posts of a list in one query.
 */

/**
 * Remembers which posts were read, so that what is counted of one is counted of all.
 *
 * @param WP_Post[] $posts Posts of a query.
 * @return WP_Post[] The same.
 */
function broadsheet_remember_posts( $posts ) {
	if ( defined( 'REST_REQUEST' ) && REST_REQUEST ) {
		broadsheet_read_posts( wp_list_pluck( $posts, 'ID' ) );
	}

	return $posts;
}

/**
 * Ids of the posts read during this request.
 *
 * @param int[] $ids Ids to add.
 * @return int[] All of them.
 */
function broadsheet_read_posts( $ids = array() ) {
	static $read = array();
	$read        = array_unique( array_merge( $read, array_map( 'intval', $ids ) ) );

	return $read;
}

/**
 * Reads a number for a post, and with it those of all posts read so far.
 *
 * @param string   $what What is counted.
 * @param int      $id   Id of the post.
 * @param callable $read Given a list of ids for SQL; returns rows with `id` and `number`.
 * @return int The number; 0 where there is no row.
 */
function broadsheet_number( $what, $id, $read ) {
	static $known = array();
	if ( ! isset( $known[ $what ][ $id ] ) ) {
		$ids                     = broadsheet_read_posts( array( $id ) );
		$numbers                 = wp_list_pluck( $read( implode( ',', $ids ) ), 'number', 'id' );
		$known[ $what ]          = array_map( 'intval', $numbers ) + array_fill_keys( $ids, 0 );
		$known[ $what ][ $id ] ??= 0;
	}

	return $known[ $what ][ $id ];
}

/**
 * Counts the comments that readers may see: WordPress's own count takes pingbacks in.
 *
 * @param int $id Id of the post.
 * @return int Comments.
 */
function broadsheet_count_comments( $id ) {
	return broadsheet_number( 'comments', $id, 'broadsheet_read_comment_counts' );
}

/**
 * Reads how many comments posts have.
 *
 * @param string $ids Whole numbers with commas between.
 * @return object[] Rows with `id` and `number`.
 */
function broadsheet_read_comment_counts( $ids ) {
	global $wpdb;

	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Whole numbers only, and fresh.
	return $wpdb->get_results( "SELECT comment_post_ID AS id, COUNT(*) AS number FROM $wpdb->comments WHERE comment_post_ID IN ($ids) AND comment_approved = '1' AND comment_type IN ('', 'comment') GROUP BY comment_post_ID" );
	// phpcs:enable
}

/*
 * Views.
 */

/**
 * Whether WordPress Popular Posts counts the views.
 *
 * @return bool Whether it is active.
 */
function broadsheet_has_popular_posts() {
	return function_exists( 'wpp_get_views' );
}

/**
 * The views of a post.
 *
 * @param int $id Id of the post.
 * @return int Views.
 */
function broadsheet_count_views( $id ) {
	if ( broadsheet_has_popular_posts() ) {
		return broadsheet_number( 'views', $id, 'broadsheet_read_popular_views' );
	}

	return (int) get_post_meta( $id, BROADSHEET_VIEWS_META, true );
}

/**
 * Reads how many views WordPress Popular Posts counted.
 *
 * @param string $ids Whole numbers with commas between.
 * @return object[] Rows with `id` and `number`.
 */
function broadsheet_read_popular_views( $ids ) {
	global $wpdb;

	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Whole numbers only, and fresh.
	return $wpdb->get_results( "SELECT postid AS id, pageviews AS number FROM {$wpdb->prefix}popularpostsdata WHERE postid IN ($ids)" );
	// phpcs:enable
}

/**
 * Offers `orderby=views` for lists of posts.
 *
 * @param array $params Parameters of the collection.
 * @return array The same with one more order.
 */
function broadsheet_offer_views_order( $params ) {
	$params['orderby']['enum'][] = 'views';

	return $params;
}

/**
 * Marks the query of a list by views.
 *
 * @param array           $args    Arguments of the query.
 * @param WP_REST_Request $request What was asked for.
 * @return array The same, marked.
 */
function broadsheet_ask_views_order( $args, $request ) {
	if ( 'views' === $request['orderby'] ) {
		$args['broadsheet_order'] = 'asc' === strtolower( (string) $request['order'] ) ? 'ASC' : 'DESC';
	}

	return $args;
}

/**
 * Sorts a marked query by views; posts that nobody has read yet are in it as well.
 *
 * @param string[] $clauses Parts of the SQL.
 * @param WP_Query $query   The query.
 * @return string[] The same, sorted by views.
 */
function broadsheet_order_by_views( $clauses, $query ) {
	global $wpdb;
	$order = $query->get( 'broadsheet_order' );
	if ( 'ASC' !== $order && 'DESC' !== $order ) {
		return $clauses;
	}
	if ( broadsheet_has_popular_posts() ) {
		$clauses['join'] .= " LEFT JOIN {$wpdb->prefix}popularpostsdata AS broadsheet_views ON broadsheet_views.postid = $wpdb->posts.ID";
		$views            = 'COALESCE( MAX( broadsheet_views.pageviews ), 0 )';
	} else {
		$clauses['join'] .= " LEFT JOIN $wpdb->postmeta AS broadsheet_views ON broadsheet_views.post_id = $wpdb->posts.ID AND broadsheet_views.meta_key = '" . BROADSHEET_VIEWS_META . "'";
		$views            = 'COALESCE( MAX( CAST( broadsheet_views.meta_value AS UNSIGNED ) ), 0 )';
	}
	$clauses['groupby'] = "$wpdb->posts.ID";
	$clauses['orderby'] = "$views $order, $wpdb->posts.ID $order";

	return $clauses;
}

/**
 * Finds a story by a slug that it had before, as WordPress's own addresses do, when no story has it now.
 *
 * @param array           $args    Arguments of the query.
 * @param WP_REST_Request $request What was asked for.
 * @return array The same, or by the id of the renamed story.
 */
function broadsheet_follow_renamed( $args, $request ) {
	$slugs = (array) $request['slug'];
	if ( 1 !== count( $slugs ) || ! empty( $args['post__in'] ) ) {
		return $args;
	}
	$slug  = sanitize_title( reset( $slugs ) );
	$among = array(
		'post_type'      => 'post',
		'post_status'    => 'publish',
		'posts_per_page' => 1,
		'fields'         => 'ids',
	);
	if ( '' === $slug || get_posts( $among + array( 'name' => $slug ) ) ) {
		return $args;
	}
	// phpcs:ignore WordPress.DB.SlowDBQuery -- WordPress itself keeps and reads old slugs so; asked only where none has it.
	$found = get_posts( $among + array( 'meta_key' => '_wp_old_slug', 'meta_value' => $slug ) );
	if ( $found ) {
		unset( $args['post_name__in'] );
		$args['post__in'] = $found;
	}

	return $args;
}

/**
 * Counts a view.
 *
 * @param WP_REST_Request $request What was asked for.
 * @return WP_REST_Response|WP_Error The views, or why not.
 */
function broadsheet_take_view( $request ) {
	$id      = (int) $request['id'];
	$refusal = broadsheet_refuse( $id, 'view', BROADSHEET_VIEWS_A_MINUTE );
	if ( $refusal ) {
		return $refusal;
	}
	if ( broadsheet_has_popular_posts() ) {
		rest_do_request( new WP_REST_Request( 'POST', "/wordpress-popular-posts/v2/views/$id" ) );
	} else {
		broadsheet_add_view( $id );
	}

	return new WP_REST_Response( array( 'views' => broadsheet_count_views( $id ) ), 201 );
}

/**
 * Adds one in the database itself: two at a time must not become one.
 *
 * @param int $id Id of the post.
 */
function broadsheet_add_view( $id ) {
	global $wpdb;
	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.SlowDBQuery -- The functions for meta read first and write then.
	$found = $wpdb->query( $wpdb->prepare( "UPDATE $wpdb->postmeta SET meta_value = meta_value + 1 WHERE post_id = %d AND meta_key = %s", $id, BROADSHEET_VIEWS_META ) );
	// phpcs:enable
	if ( ! $found ) {
		add_post_meta( $id, BROADSHEET_VIEWS_META, 1, true );
	}
	wp_cache_delete( $id, 'post_meta' );
}

/*
 * Likes.
 */

/**
 * Takes a like, or takes it back.
 *
 * @param WP_REST_Request $request What was asked for.
 * @return WP_REST_Response|WP_Error The likes and whether this browser likes it, or why not.
 */
function broadsheet_take_like( $request ) {
	global $wpdb;
	$id      = (int) $request['id'];
	$refusal = broadsheet_refuse( $id, 'like', BROADSHEET_LIKES_A_MINUTE );
	if ( $refusal ) {
		return $refusal;
	}
	$table = broadsheet_likes_table();
	$liked = 'POST' === $request->get_method();
	$row   = array(
		'post_id' => $id,
		'token'   => hash( 'sha256', $id . ':' . $request['token'] ),
	);
	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- A table of our own.
	$done = $liked
		? $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $table (post_id, token) VALUES (%d, %s)", $row['post_id'], $row['token'] ) )
		: $wpdb->delete( $table, $row, array( '%d', '%s' ) );
	if ( false === $done ) {
		return new WP_Error( 'broadsheet_not_kept', 'The like could not be kept.', array( 'status' => 500 ) );
	}
	$likes = (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $table WHERE post_id = %d", $id ) );
	// phpcs:enable
	update_post_meta( $id, BROADSHEET_LIKES_META, $likes );

	return new WP_REST_Response(
		array(
			'likes' => $likes,
			'liked' => $liked,
		)
	);
}

/**
 * The table of likes, made at the first one. It holds no token, only hashes that differ from post to post.
 *
 * @return string Its name.
 */
function broadsheet_likes_table() {
	global $wpdb;
	$table = $wpdb->prefix . 'broadsheet_likes';
	if ( BROADSHEET_LIKES_VERSION !== get_option( 'broadsheet_likes_version' ) ) {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		dbDelta( "CREATE TABLE $table (\n post_id bigint(20) unsigned NOT NULL,\n token char(64) NOT NULL,\n PRIMARY KEY  (post_id,token)\n) " . $wpdb->get_charset_collate() );
		update_option( 'broadsheet_likes_version', BROADSHEET_LIKES_VERSION );
	}

	return $table;
}

/**
 * Forgets who liked a post that is gone.
 *
 * @param int $id Id of the post.
 */
function broadsheet_forget_likes( $id ) {
	global $wpdb;
	if ( BROADSHEET_LIKES_VERSION === get_option( 'broadsheet_likes_version' ) ) {
		$wpdb->delete( $wpdb->prefix . 'broadsheet_likes', array( 'post_id' => $id ), array( '%d' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	}
}

/*
 * Who may count.
 */

/**
 * Refuses what is not public, and who comes too often.
 *
 * @param int    $id    Id of the post.
 * @param string $what  What is to be done.
 * @param int    $limit How often in a minute.
 * @return WP_Error|WP_REST_Response|null Why not; null: go on.
 */
function broadsheet_refuse( $id, $what, $limit ) {
	$post = get_post( $id );
	if ( ! $post || 'post' !== $post->post_type || 'publish' !== $post->post_status ) {
		// phpcs:ignore WordPress.WP.I18n.MissingArgDomain -- WordPress's own sentence.
		return new WP_Error( 'rest_post_invalid_id', __( 'Invalid post ID.' ), array( 'status' => 404 ) );
	}
	$seconds = broadsheet_seconds_to_wait( $what, $limit );
	if ( $seconds < 1 ) {
		return null;
	}
	$response = new WP_REST_Response(
		array(
			'code'    => 'broadsheet_too_many_requests',
			'message' => 'You are doing that too often. Please wait a moment.',
			'data'    => array( 'status' => 429 ),
		),
		429
	);
	$response->header( 'Retry-After', (string) $seconds );

	return $response;
}

/**
 * Counts what a visitor does, in windows of a minute that begin with the first time. 4,096 counters for all addresses:
 * one for each would leave rows of the options table for every reader of the day, and tell them apart.
 *
 * @param string $what  What is done.
 * @param int    $limit How often in a minute.
 * @return int Seconds until the next one is welcome; 0: now, and this one is counted.
 */
function broadsheet_seconds_to_wait( $what, $limit ) {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
	/**
	 * Filters whose requests are counted together. A site behind a proxy that hides its visitors' addresses names
	 * them here, from a header that the proxy itself sets.
	 *
	 * @param string $address The address.
	 */
	$address = apply_filters( 'broadsheet_visitor_address', $address );
	$key     = "broadsheet_{$what}_" . substr( wp_hash( $address ), 0, 3 );
	$window  = get_transient( $key );
	$now     = time();
	if ( ! is_array( $window ) || $now - $window['from'] >= MINUTE_IN_SECONDS ) {
		$window = array(
			'from' => $now,
			'used' => 0,
		);
	}
	$left = $window['from'] + MINUTE_IN_SECONDS - $now;
	if ( $window['used'] >= $limit ) {
		return $left;
	}
	++$window['used'];
	set_transient( $key, $window, $left );

	return 0;
}

/*
 * Authors.
 */

/**
 * Every author of the byline.
 *
 * @param WP_Post $post The post.
 * @return array[] Authors; none where the account is gone.
 */
function broadsheet_authors( $post ) {
	$authors = function_exists( 'get_coauthors' ) ? get_coauthors( $post->ID ) : array( get_userdata( (int) $post->post_author ) );

	return array_values( array_map( 'broadsheet_author', array_filter( $authors ) ) );
}

/**
 * An author as the reader sees one.
 *
 * @param object $author A user, or a guest author of Co-Authors Plus.
 * @return array The author. A guest without an account has the id 0: no list of posts can be asked for by it.
 */
function broadsheet_author( $author ) {
	$is_user = $author instanceof WP_User;
	$account = ! $is_user && ! empty( $author->linked_account ) ? get_user_by( 'login', $author->linked_account ) : false;
	$email   = isset( $author->user_email ) ? $author->user_email : '';
	$picture = $is_user ? false : get_the_post_thumbnail_url( $author->ID, 'medium' );
	$avatar  = $picture ? $picture : get_avatar_url( $is_user ? $author->ID : $email, array( 'size' => BROADSHEET_PORTRAIT_PIXELS ) );

	return array(
		'id'          => $is_user ? (int) $author->ID : ( $account ? (int) $account->ID : 0 ),
		'name'        => (string) $author->display_name,
		'slug'        => (string) ( $account ? $account->user_nicename : $author->user_nicename ),
		'description' => (string) $author->description,
		'avatar'      => (string) $avatar,
	);
}

/*
 * Comments.
 */

/**
 * Puts a comment that came over REST before the spam filters of the form, which WordPress does not run for it, and keeps
 * readers from dating it themselves, which would get them round the flood rule.
 *
 * @param array|WP_Error  $comment The comment as it will be kept.
 * @param WP_REST_Request $request What was sent.
 * @return array|WP_Error The comment, or why not.
 */
function broadsheet_judge_comment( $comment, $request ) {
	if ( is_wp_error( $comment ) || is_user_logged_in() || ! empty( $request['id'] ) ) {
		return $comment;
	}
	unset( $comment['comment_date'], $comment['comment_date_gmt'] );
	$is_whole = ! empty( $comment['comment_content'] ) && ( ! get_option( 'require_name_email' ) || ( ! empty( $comment['comment_author'] ) && ! empty( $comment['comment_author_email'] ) ) );
	if ( ! $is_whole ) {
		return $comment; // WordPress refuses it by itself.
	}
	$usual = array(
		'comment_author'       => '',
		'comment_author_email' => '',
		'comment_author_url'   => '',
		'comment_parent'       => 0,
		'user_id'              => 0,
	);
	// Akismet looks at comments over REST by itself: once is enough.
	if ( has_filter( 'rest_pre_insert_comment', array( 'Akismet', 'rest_auto_check_comment' ) ) ) {
		remove_filter( 'preprocess_comment', array( 'Akismet', 'auto_check_comment' ), 1 );
	}
	$comment = array( 'comment_type' => 'comment' ) + $comment + $usual;
	$judged  = apply_filters( 'preprocess_comment', wp_slash( $comment ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own filter.

	return is_array( $judged ) ? wp_unslash( $judged ) : $judged;
}

/**
 * Does what WordPress does after a comment from the form: tells moderators of a held one, authors of a public one, and
 * whoever else listens.
 *
 * @param WP_Comment      $comment  The comment.
 * @param WP_REST_Request $request  What was sent.
 * @param bool            $creating Whether it is new.
 */
function broadsheet_announce_comment( $comment, $request, $creating ) {
	if ( ! $creating || is_user_logged_in() ) {
		return;
	}
	$approved = in_array( $comment->comment_approved, array( '0', '1' ), true ) ? (int) $comment->comment_approved : $comment->comment_approved;
	do_action( 'comment_post', (int) $comment->comment_ID, $approved, wp_slash( $comment->to_array() ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own action.
}

/*
 * Headers.
 */

/**
 * Lets a network of caches keep for a minute what everybody may read.
 *
 * @param WP_HTTP_Response $response The answer.
 * @param WP_REST_Server   $server   The server.
 * @param WP_REST_Request  $request  What was asked for.
 * @return WP_HTTP_Response The same with one more header.
 */
function broadsheet_let_cache( $response, $server, $request ) {
	$is_public = in_array( $request->get_method(), array( 'GET', 'HEAD' ), true )
		&& 200 === $response->get_status()
		&& ! is_user_logged_in()
		&& empty( $request['password'] );
	if ( $is_public && ! array_key_exists( 'Cache-Control', $response->get_headers() ) ) {
		$response->header( 'Cache-Control', 'public, max-age=' . BROADSHEET_CACHE_SECONDS );
	}

	return $response;
}

/**
 * Lets readers on other origins see how long they have to wait.
 *
 * @param string[] $headers Names of headers.
 * @return string[] One more.
 */
function broadsheet_expose_headers( $headers ) {
	$headers[] = 'Retry-After';

	return $headers;
}
