<?php
/**
 * Plugin Name: Contract lab
 * Description: For a throw-away WordPress on which the contract is tried, never for a real one: keeps mails instead of sending them, lets Basic authentication in without HTTPS, believes a visitor's address, and opens options to administrators.
 *
 * @package Broadsheet
 */

defined( 'ABSPATH' ) || exit;

// Tests come from many addresses, or the flood rule would make them wait for each other.
if ( isset( $_SERVER['HTTP_X_MOCK_ADDRESS'] ) ) {
	$_SERVER['REMOTE_ADDR'] = sanitize_text_field( wp_unslash( $_SERVER['HTTP_X_MOCK_ADDRESS'] ) );
}

add_filter(
	'determine_current_user',
	function ( $user_id ) {
		if ( $user_id || ! isset( $_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'] ) ) {
			return $user_id;
		}
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- A password goes in as it is.
		$user = wp_authenticate_username_password( null, wp_unslash( $_SERVER['PHP_AUTH_USER'] ), wp_unslash( $_SERVER['PHP_AUTH_PW'] ) );

		return is_wp_error( $user ) ? $user_id : $user->ID;
	},
	20
);

add_filter(
	'pre_wp_mail',
	function ( $sent, $mail ) {
		$mails   = get_option( 'contract_lab_mails', array() );
		$mails[] = array(
			'to'      => implode( ', ', (array) $mail['to'] ),
			'subject' => $mail['subject'],
			'message' => $mail['message'],
		);
		update_option( 'contract_lab_mails', array_slice( $mails, -20 ), false );

		return true;
	},
	10,
	2
);

// A spam filter as others make them: it looks at comments before WordPress does.
add_filter(
	'preprocess_comment',
	function ( $comment ) {
		if ( false !== strpos( $comment['comment_content'], 'contract-lab-spam' ) ) {
			add_filter(
				'pre_comment_approved',
				function () {
					return 'spam';
				}
			);
		}

		return $comment;
	}
);

add_action(
	'rest_api_init',
	function () {
		$admin = function () {
			return current_user_can( 'manage_options' );
		};
		register_rest_route(
			'contract-lab/v1',
			'/mails',
			array(
				'methods'             => 'GET',
				'permission_callback' => $admin,
				'callback'            => function () {
					return get_option( 'contract_lab_mails', array() );
				},
			)
		);
		register_rest_route(
			'contract-lab/v1',
			'/options',
			array(
				'methods'             => 'POST',
				'permission_callback' => $admin,
				'callback'            => function ( $request ) {
					$before = array();
					foreach ( $request->get_json_params() as $name => $value ) {
						$before[ $name ] = get_option( $name );
						update_option( $name, $value );
					}

					return $before;
				},
			)
		);
		// What the REST API itself would not do: a story keeps an author or a picture that is gone.
		register_rest_route(
			'contract-lab/v1',
			'/lose/(?P<id>[\d]+)',
			array(
				'methods'             => 'POST',
				'permission_callback' => $admin,
				'callback'            => function ( $request ) {
					global $wpdb;
					$id = (int) $request['id'];
					if ( 'author' === $request['what'] ) {
						$wpdb->update( $wpdb->posts, array( 'post_author' => 999999 ), array( 'ID' => $id ) );
						if ( taxonomy_exists( 'author' ) ) {
							wp_set_object_terms( $id, array(), 'author' ); // Where Co-Authors Plus keeps them.
						}
					} else {
						update_post_meta( $id, '_thumbnail_id', 999999 );
					}
					clean_post_cache( $id );

					return true;
				},
			)
		);
	}
);
